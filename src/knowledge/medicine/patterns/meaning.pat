# What a word or phrase means, where the sentence says so in passing.

pattern meaning.where
  relation is_a
  facet gloss
  score 0.82
  marks definition general aside
  about H
  match H:np @dash where G:object @dash
  ask What is meant by {H}?
  answer {raw G}
  example Nodules of gout—where crystals of urate gather under the skin—are painless.
  counter Nodules of gout—a sign of long disease—are painless.

pattern meaning.that-is
  relation is_a
  facet gloss
  score 0.82
  marks definition general aside
  about H
  match H:np , i.e. ,? G:span , V:verb(;ahead)
  match H:np , that is , the|a|an G:span ,
  match H:bare @open i.e. ,? G:inside @close
  ask What is meant by {H}?
  answer {G}
  example Tophi, i.e. lumps of urate crystals under the skin, are a late sign of gout.
  counter Tophi, e.g. on the ear, are a late sign of gout.
  counter Gout spares the spine, i.e. joints between bones, discs, and ligaments.

pattern meaning.term
  relation is_a
  facet term
  score 0.81
  marks definition general aside
  about T
  match G:gloss @open T:term(condition|symptom) @close
  ask What is {T}?
  answer {G}
  example Colchicine may cause a low white cell count (leukopenia).
  counter Uric acid is filtered in the kidney (nephron).

pattern meaning.kind-of-disease
  relation is_a
  facet kind
  marks general
  score 0.57
  match ^ S:term(condition) V:verb(be;positive) a|an ( A:word(chronic|acute|common|rare|serious|mild|severe|systemic|progressive) )? K:word(immune-mediated|autoinflammatory|multifactorial|zoonotic|allergic|viral|bacterial|fungal|parasitic|autoimmune|genetic|inherited|hereditary|metabolic|neurodegenerative|neurodevelopmental|inflammatory|infectious|psychiatric|neurological|endocrine|malignant|benign|congenital|degenerative|vascular|demyelinating) N:word(disease|disorder|condition|illness|infection|syndrome) $
  ask What kind of {N} {invert V S}?
  answer {K}
  example Gout is a metabolic disease.
  example Gout is widely thought to be a metabolic disease.
  counter Gout is a disease of joints.

pattern meaning.definition-which
  relation is_a
  facet which
  marks definition general
  score 0.54
  match ^ S:term(condition) V:verb(be;positive) a|an G:np ,? W:word(which|that) R:verb(cause|make|damage|destroy|weaken|inflame|narrow|block|lead|result;active;positive) O:rest
  ask What {invert V S}?
  answer {G} {W} {verb R} {O}
  example Gout is a painful disease, which causes swelling of the big toe.
  counter Gout is a painful disease of the big toe.

pattern meaning.occurs-when
  relation is_a
  facet when
  marks definition general
  score 0.58
  match ^ S:term(condition) V:verb(be;positive) a|an G:np that|which W:word(occurs|develops|happens|arises|begins|results) C:word(when|if) O:object
  ask What {invert V S}?
  answer {G} that {W} {C} {O}
  example Gout is a painful disease that occurs when crystals of urate form in a joint.
  counter Gout is a painful disease that occurs at night.

pattern meaning.definition-when
  relation is_a
  facet when
  marks definition general
  score 0.56
  match ^ S:term(condition|symptom) V:verb(be;positive) a|an G:np that|which W:verb(be;except) ( P:word(down|along|to|into|through|up|over|across|in|from|after|at|on) )? D:object when O:object
  ask What {invert V S}?
  answer {G} that {verb W} {optional P} {raw D} when {raw O}
  example Gout is a painful disease that inflames joints when crystals of urate form.
  counter Gout is a painful disease that inflames joints.

pattern meaning.called
  relation also_known_as
  facet called
  score 0.79
  match ^ S:long V:word(is|are) ( A:word(also|sometimes|often|commonly|usually) )? C:word(called|termed|named) O:long $
  ask What {V} {S} {optional A} {C}?
  answer {O}
  example Inflammation of the big toe is often called podagra.
  example Gout that has lasted for years and formed lumps is called tophaceous gout.
  counter Inflammation of the big toe is often the first sign of gout.

pattern meaning.named-in-passing
  relation also_known_as
  facet passing
  score 0.61
  refuse this|these|such|different|various
  match ^ S:long V:verb(be;except;positive) ( to|of|with|from|in|on )? M:np known as O:np $
  match ^ S:long V:verb(be;except;positive) ( to|of|with|from|in|on )? M:np called|termed O:np $
  match ^ S:long V:verb(be;except;positive) ( to|of|with|from|in|on )? M:np known as O:np on|in|that|which R:rest
  match ^ S:long V:verb(be;except;positive) ( to|of|with|from|in|on )? M:np called|termed O:np on|in|that|which R:rest
  ask {gap O}
  answer {O}
  example Chronic gout can lead to a painless lump of urate known as a tophus.
  example In gout, colchicine binds to a protein called tubulin in white blood cells.
  counter Chronic gout can lead to a painless lump of urate.
