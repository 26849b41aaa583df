# Where, in whom and how often something is found.

pattern occurrence.share-of-cases
  relation proportion
  facet share
  marks functional
  score 0.84
  match ^ S:long V:verb(be) A:word(present|absent|normal|abnormal|positive|negative|elevated|raised|effective|successful|fatal|asymptomatic|seen|found) in N:number of? P:long(patient|people|person|individual|case|adult|child|children|men|women)
  match ^ S:long V:verb .. in|among N:number of P:long(patient|people|person|individual|case|adult|child|children|men|women|attack|pregnancies)
  ask {gap N}
  answer {N}
  example Gout begins suddenly at night in about 60% of patients with kidney stones.
  counter Kidney stones are present in patients with gout.

pattern occurrence.how-often
  relation frequency
  facet how-often
  marks functional
  score 0.82
  match ^ S:long V:verb(occur|develop|arise|happen;active) in N:figure R:rest
  match ^ S:long V:verb(occur|develop|arise|happen;active) in N:figure
  ask How often {invert V S}?
  answer In {raw N} {optional R}
  example Kidney stones develop in 1 in 20 adults with gout each year.
  counter Kidney stones develop in silence.

pattern occurrence.kinds-common-in
  relation common_in
  facet kinds
  about O
  marks examples
  score 0.87
  match ^ H:bare ,? ( like | such as | including ) L:list ,? V:verb(be) ( also )? A:word(common|prevalent|frequent|typical|rare|widespread) P:word(in|among|with|during|after) O:object
  ask What {examples L} of {kind H} that {verb V} {A} {P} {O}?
  answer {L}
  example Metabolic disorders like diabetes and obesity are common in gout.
  counter Obesity is common in gout.

pattern occurrence.seen-in
  relation observed_in
  facet seen
  about R
  marks examples several aside
  score 0.66
  match H:bare ,? ( such as | including | like ) L:list ( , ( M:word(more|most) )? A:word(often|commonly|frequently|typically|usually) )? K:word(observed|seen|found|reported|encountered) in R:long
  match H:bare ,? such as L:span , ( M:word(more|most) )? A:word(often|commonly|frequently|typically|usually) K:word(observed|seen|found|reported|encountered) in R:long
  ask What {examples L} of {kind H} {optional A} {optional K} in {R}?
  answer {L}
  example Doctors ask about other disorders, such as diabetes and obesity, commonly seen in patients with gout.
  counter Doctors ask about other disorders, such as diabetes and obesity.

pattern occurrence.noun-seen-in
  relation observed_in
  facet noun
  about R
  marks aside
  score 0.52
  match H:bare ( M:word(more|most) )? A:word(often|commonly|frequently|typically|usually) K:word(observed|seen|found|reported|encountered) in R:term(condition)
  match H:bare ( M:word(more|most) )? A:word(often|commonly|frequently|typically|usually) K:word(observed|seen|found|reported|encountered) in R:long(patient|people|individual|adult|child|children|women|men)
  ask What is {optional A} {optional K} in {R}?
  answer {H}
  example Colchicine was first given for the joint damage often observed in patients with gout.
  counter Colchicine was first given for the joint damage of gout.

pattern occurrence.in-age
  relation onset_age
  facet age
  marks functional
  score 0.70
  match ^ S:long V:verb(be) A:word(rare|uncommon|common|unusual|infrequent) P:word(before|after|under|over|below|above) ( the age of )? N:figure
  ask {gap N}
  answer {N}
  example Gout is rare before the age of 30.
  counter Gout is rare before puberty.

pattern occurrence.superlative
  relation superlative
  facet any
  score 0.76
  about X
  match ^ S:long V:verb(be;positive) the W:word(most|leading|commonest|main|major|primary|principal|usual|first|second|third|least) X:long(cause|form|type|complication|symptom|sign|trigger|reason|site|source|pathogen|organism|manifestation|finding|subtype|predictor|determinant)
  ask What {one V} the {W} {X}?
  answer {S}
  example Renal impairment is the most frequent cause of death in gout.
  counter Renal impairment is a sign of gout.

pattern occurrence.those-who
  relation relation
  facet those
  about H
  score 0.57
  match ^ H:bare(patients|people|adults|children|women|men|individuals|infants|cases|lesions|ulcers|wounds|tumours|tumors|stones|infections|attacks|cells) K:word(that|who) W:verb ( P:word(to|from|with|on|in|of|for|at|under) )? A:np V:verb(be|remain|have;except) O:object
  ask Which {plain H} {verb V} {O}?
  answer Those {K} {verb W} {optional P} {raw A}
  example Patients who do not respond to allopurinol are given febuxostat.
  counter Patients with gout are given febuxostat.
  counter The inflammation that leads to tophi is treated with colchicine in gout.

pattern occurrence.which-should
  category drug_class
  relation recommended_for
  about H
  score 0.74
  match ^ H:bare(patient|people|person|individual|adult|child|children|men|women|infant) P:word(with|without|on|over|under|taking|at|aged|after) A:long M:word(should|must) ( N:word(not) )? V:verb(;passive) O:object
  match ^ H:bare(patient|people|person|individual|adult|child|children|men|women|infant) P:word(with|without|on|over|under|taking|at|aged|after) A:long M:word(should|must) ( N:word(not) )? V:verb(;passive)
  ask Which {plain H} {M} {optional N} {verb V} {optional O}?
  answer Those {P} {raw A}
  example Patients with frequent attacks of gout should be offered allopurinol.
  counter Patients with gout often have two attacks a year.

pattern feature.marked-by
  category disease_feature
  relation characterised_by
  facet tail
  marks aside
  score 0.78
  match S:term(condition) , characterised|characterized|marked by O:list
  ask What {are S} {S} characterised by?
  answer {O}
  example It belongs to the arthritides, as does gout, characterised by sudden pain and swelling.
  counter Gout is an arthritis.

pattern feature.defined-by-body
  category disease_feature
  relation is_a
  facet body
  marks definition
  score 0.90
  match ^ S:long V:verb(define|classify|describe;passive) by B:long as O:object
  ask How {invert V S} by {B}?
  answer As {raw O}
  example Gout is defined by the American College of Rheumatology as an arthritis with urate crystals in the joint.
  counter Gout is defined by urate crystals in the joint.
