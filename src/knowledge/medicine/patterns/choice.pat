# What is chosen: when, over what, and what alone will do.

pattern choice.used-when
  relation recommended_for
  facet when
  score 0.67
  match ^ S:long V:verb(use|consider|recommend|indicate|need|require|give|offer|prescribe|add|reserve|start|perform|warrant|advise|stop|discontinue|initiate|repeat|withhold;passive;positive) ( P:word(for|in|as) B:np )? W:word(when|if|once|unless) C:object $
  ask When {invert V S} {optional P} {optional B}?
  answer {W} {raw C}
  example Pegloticase is used when other drugs for gout fail.
  example Febuxostat is given for gout when allopurinol is not tolerated.
  counter Febuxostat is given with allopurinol in gout.

pattern choice.used-when-all
  relation recommended_for
  facet when
  score 0.64
  match ^ S:long V:verb(use|consider|recommend|indicate|need|require|give|offer|prescribe|add|start|perform|warrant|advise|stop|discontinue|initiate|prefer|avoid|suspect|contraindicate|continue|delay|defer|increase|reduce;passive;positive) ( P:word(for|in|as) B:np )? W:word(when|if|once|unless) C:rest
  ask When {invert V S} {optional P} {optional B}?
  answer {W} {raw C}
  example Pegloticase is used when tophi and kidney stones are present in gout.
  counter Pegloticase is used with other drugs for gout.

pattern choice.needed-when
  category drug_class
  relation recommended_for
  facet when
  score 0.66
  match ^ S:long V:verb(be;positive) ( A:word(usually|often|generally|sometimes|only|rarely|particularly|especially|most) )? N:word(necessary|needed|appropriate|required|indicated|essential|useful|preferable|helpful|effective|beneficial) W:word(when|if|once|unless|where) C:object $
  ask When {invert V S} {optional A} {N}?
  answer {W} {raw C}
  example Surgery for gout is necessary if tophi break through the skin.
  counter Surgery for gout is necessary in few patients.

pattern choice.preferred-over
  category drug_class
  relation recommended_for
  facet preferred
  about B
  score 0.72
  match ^ S:np V:verb(prefer;passive;positive) over|to B:np ( P:word(for|in|during|when|if|as) C:object )? $
  ask {wh S} {verb V} over {B} {optional P} {optional C}?
  answer {S}
  example Colchicine is preferred over indometacin in older people with gout.
  counter Colchicine is taken over several weeks in gout.

pattern choice.only
  relation superlative
  facet only
  score 0.76
  about X
  match ^ the only ( A:word(proven|known|definitive|effective|curative|approved|true|available|reliable|licensed|specific|real) )? X:long V:verb(be;positive) O:object $
  ask What {one V} the only {optional A} {X}?
  answer {O}
  example The only cure for tophi of the ear is surgery.
  counter The cure for tophi of the ear is surgery.

pattern choice.standard-line
  category drug_class
  relation superlative
  facet standard
  about O
  score 0.79
  match ^ S:long V:verb(be|remain;positive) the|a ( A:word(standard|preferred|usual|recommended|main|traditional) )? W:word(first-line|second-line|third-line) O:word(treatment|treatments|therapy|therapies|drug|drugs|agent|agents|option|options|choice|medication|medications) $
  match ^ S:long V:verb(be|remain;positive) the|a ( A:word(standard|preferred|usual|recommended|main|traditional) )? W:word(first|second|third) L:word(line) O:word(treatment|treatments|therapy|therapies|drug|drugs|agent|agents|option|options|choice|medication|medications) $
  ask What {one V} the {optional A} {W} {optional L} {O} for {topic}?
  answer {S}
  example Allopurinol remains the standard first-line treatment.
  counter Allopurinol remains the standard treatment.

pattern choice.some-used
  relation kinds
  facet used
  marks examples several
  score 0.74
  about H
  match ^ some of the ( M:word(most|more) )? ( A:word(common|important|effective|frequent|widely|commonly) )? H:long(medication|medications|drugs|medicines|treatments|therapies|tests|symptoms|signs|causes|complications|factors|conditions|diseases|effects|agents|procedures|techniques|methods|measures|exercises|foods|options) V:verb(include|be;active;positive) L:list $
  ask What are some of the {optional M} {optional A} {plain H}?
  answer {L}
  example Some of the drugs used to treat gout include colchicine, naproxen, and prednisone.
  counter Some of the drugs used to treat gout interact with food.

pattern choice.among-the-most
  relation superlative
  facet among
  marks examples several
  score 0.74
  about H
  match ^ among the ( M:word(most|more|least) )? A:word H:np V:word(are) L:list $
  ask What are some of the {optional M} {A} {H}?
  answer {L}
  example Among the most common triggers of gout are beer, shellfish, and dehydration.
  counter Among men with gout, tophi are frequent.

pattern choice.for-what
  category drug_class
  relation used_for
  facet why
  score 0.73
  match ^ S:long V:verb(use|prescribe|give|recommend|administer|perform|add|continue|stop|advise;passive;positive) P:word(before|after|during|with|without|at) B:np @to O:object
  ask Why {invert V S} {P} {B}?
  answer To {raw O}
  example Colchicine is given before pegloticase infusions to prevent flares of gout.
  counter Colchicine is given before meals in gout.

pattern choice.on-the-basis
  category disease_feature
  relation diagnosis
  facet basis
  score 0.76
  match ^ S:long V:verb(diagnose|classify|grade|stage|make|establish|confirm|assess;passive;positive) ( A:word(clinically|mainly|primarily|usually|often|largely) )? based on O:object
  match ^ S:long V:verb(diagnose|classify|grade|stage|make|establish|confirm|assess;passive;positive) ( A:word(clinically|mainly|primarily|usually|often|largely) )? on the basis of O:object
  match ^ S:long V:verb(classify|categorise|categorize|grade|stage|group|divide|choose|select|determine|dose|adjust|tailor;passive;positive) ( A:word(clinically|mainly|primarily|usually|often|largely) )? according to O:object
  ask On what basis {invert V S} {optional A}?
  answer {O}
  example Gout can be categorized according to the joints that it affects.
  example Gout is usually diagnosed on the basis of joint fluid and uric acid levels.
  counter Gout is diagnosed late in women.

pattern choice.another-when
  category drug_class
  relation recommended_for
  facet when
  score 0.66
  match ^ S:term(drug|class|procedure|test) V:verb(be;positive) a|an|another ( second-line | third-line | alternative )? K:bare that|which W:verb(use|give|prescribe|recommend|indicate|consider|reserve;passive;positive) ( P:word(for|in) B:np )? T:word(when|if|once|where) C:rest
  ask When {invert W S} {optional P} {optional B}?
  answer {T} {raw C}
  example Febuxostat is another drug that is used for gout when allopurinol fails.
  counter Febuxostat is another drug that is used for gout.

pattern choice.no-longer
  category drug_class
  relation recommended_for
  facet no-longer
  marks polar denies
  score 0.70
  match ^ S:long B:word(is|are) no longer W:word(required|recommended|needed|necessary|used|advised|considered|indicated) P:word(for|to|as|before|during) O:object
  ask {B} {S} still {W} {P} {O}?
  answer No, no longer {W}
  example In gout, a diet without meat is no longer recommended for most patients.
  counter In gout, a diet without meat is no longer recommended.

pattern choice.kind-by-lead
  category drug_class
  relation is_a
  facet lead
  marks definition general
  score 0.70
  match as a|an O:np(agonist|antagonist|inhibitor|blocker|antibody|analogue|analog|antibiotic|diuretic|steroid|vasodilator|bronchodilator|anticoagulant|hormone) , S:term(drug|class|molecule) V:verb(;ahead)
  ask What kind of {type S} is {S}?
  answer {O}
  example As a xanthine oxidase inhibitor, febuxostat lowers uric acid.
  counter As an old remedy, colchicine is cheap.

pattern choice.in-whom
  category drug_class
  relation recommended_for
  facet whom
  about S
  score 0.66
  match P:word(in|for|among) L:long(patient|patients|people|persons|individuals|adults|children|women|men|infants|those|cases) , S:long V:verb(indicate|recommend|prefer|advise|contraindicate|use|need|require;passive;positive) $
  ask What {one V} {P} {L}?
  answer {S}
  example In patients with refractory gout, pegloticase is indicated.
  counter In patients with refractory gout, tophi are frequent.

pattern choice.added-to
  category drug_class
  relation used_for
  facet why-added
  score 0.72
  match ^ S:term(drug|class|procedure|test) V:verb(add|combine|repeat|continue|stop;passive;positive) @to D:rest
  ask Why {invert V S}?
  answer To {raw D}
  example In gout, colchicine is added to make flares less likely.
  counter In gout, colchicine is added to allopurinol.

pattern choice.like-those
  relation examples
  facet dashed
  marks examples several
  score 0.77
  about H
  match ^ ( many|some|several )? H:bare @dash ( such as | like | including ) L:object @dash V:verb O:object
  ask What {examples L} of {kind H} that {verb V} {O}?
  answer {L}
  example Many trigger foods - such as liver, shellfish, and beer - can provoke an attack of gout.
  counter Many trigger foods - at least for men - can provoke an attack of gout.

pattern choice.no-consensus
  category evidence_gap
  relation no_consensus
  marks gap polar denies
  score 0.90
  match ^ no ( A:word(clear|international|general|universal) )? W:word(consensus|agreement|guideline|standard) ( currently|yet|presently )? V:word(exists) P:word(on|about|regarding|for|concerning|as) C:object
  ask Is there {optional A} {W} {P} {C}?
  answer No, no {optional A} {W} {V}
  example No clear consensus exists on diet in gout.
  counter A consensus exists on allopurinol in gout.

pattern choice.no-cure-exists
  category drug_class
  relation no_cure
  facet exists
  marks polar denies
  score 0.80
  match ^ no W:word(cure|vaccine|antidote) ( currently|yet|presently )? V:word(exists) P:word(for|against) C:object
  ask Is there a {W} {P} {C}?
  answer No, no {W} {V}
  example No vaccine currently exists against gout.
  counter No doctor exists for gout alone.

pattern choice.no-cure-at-all
  category drug_class
  relation no_cure
  facet exists
  marks polar denies
  score 0.79
  match ^ no W:word(cure) ( currently|yet|presently )? V:word(exists) $
  ask Is there a {W} for {topic}?
  answer No, no {W} {V}
  example No cure currently exists.
  counter No pain exists.

pattern choice.dashed-members
  category drug_class
  relation examples
  facet dashed-class
  marks examples several aside
  score 0.74
  about H
  refuse a|an|which|particularly|especially|including|those|whether|even|mainstay
  match H:term(class) ( @open I:inside @close )? @dash L:object @dash
  ask What {examples L} of {kind H}?
  answer {L}
  example Loop diuretics - bumetanide, furosemide, and torsemide - raise uric acid in gout.
  counter Loop diuretics - a mainstay of care - raise uric acid in gout.

pattern choice.kind-dash
  relation examples
  facet kind-dash
  marks examples several
  score 0.71
  match ^ S:long V:verb(be|have|include;active;except) H:long @dash including|like L:object
  match ^ S:long V:verb(be|have|include;active;except) H:long @dash such as L:object
  ask What {examples L} of {kind H} that {S} {verb V}?
  answer {L}
  example Gout can damage many other organs - including the kidneys, the heart, and the eyes.
  counter Gout can damage many other organs - at least in men.

pattern choice.considered-the
  relation superlative
  facet considered
  about R
  score 0.70
  match ^ S:long V:verb(consider|regard;passive;positive) ( as )? the W:word(gold|mainstay|cornerstone|most|main|best|first|first-line|standard|leading|primary) R:object $
  ask What {verb V} the {W} {R}?
  answer {S}
  example Joint aspiration is considered the gold standard for confirming gout.
  counter Joint aspiration is considered a safe test in gout.
