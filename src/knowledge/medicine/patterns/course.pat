# How an illness begins, is passed on, is recognised and goes on.

pattern course.inherited
  category disease_feature
  relation cause
  facet inherited
  score 0.76
  match ^ S:long V:verb(inherit|transmit;passive;positive) P:word(as|in) O:object $
  ask How {invert V S}?
  answer {P} {raw O}
  example Fabry disease is inherited in an X-linked pattern.
  counter Fabry disease is passed on by carriers.

pattern course.diagnosed-when
  category disease_feature
  relation diagnosis
  facet when
  score 0.74
  match ^ S:term(condition) V:verb(diagnose|suspect|confirm|define;passive;positive) W:word(when|if) C:object $
  ask When {invert V S}?
  answer {W} {raw C}
  example Gout is diagnosed when crystals of urate are seen in joint fluid.
  counter Gout is diagnosed late.

pattern course.patients-present
  category disease_feature
  relation symptom
  facet presents
  score 0.74
  match ^ N:word(patients|people|children|adults|infants|women|men|individuals|those) with S:term(condition) ( A:word(usually|often|commonly|typically|generally|classically|may|can) )? present with O:list
  ask With what do {N} with {S} {optional A} present?
  answer {O}
  example Patients with septic arthritis typically present with fever, joint pain, and swelling.
  counter Patients with septic arthritis at present have few options.

pattern course.one-in
  category disease_feature
  relation figure
  facet share
  marks functional
  about O
  score 0.81
  match ^ ( A:word(about|approximately|roughly|nearly|almost|around|over) )? W:word(one|1) in N:word P:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant|american|americans) V:verb O:object
  ask What proportion of {P} {verb V} {O}?
  answer {optional A} {W} in {raw N}
  example About one in ten women of that age has gout.
  counter In one of ten studies, psoriasis raised the risk of gout.

pattern course.time-after
  category disease_feature
  relation time
  facet after
  marks functional
  score 0.67
  match ^ S:long V:verb(appear|begin|start|develop|occur|arise|resolve|peak|subside|recur|return|disappear|heal|improve;active;positive) ( A:word(about|around|within) )? N:number P:word(after|before|following) O:object
  ask When {invert V S}?
  answer {optional A} {raw N} {P} {raw O}
  example In gout, pain usually begins 6 to 12 hours after a large meal.
  counter In gout, pain usually begins at night.

pattern course.over
  category drug_class
  relation time
  facet over
  marks functional
  score 0.70
  match ^ S:long V:verb(taper|give|infuse|administer|inject|deliver|reduce|withdraw|stop|discontinue|titrate|wean|escalate|increase|do|perform;passive) ( gradually|slowly )? over N:number
  ask Over how long {invert V S}?
  answer {raw N}
  example In gout, pegloticase is infused over two hours.
  counter In gout, pegloticase is infused every two weeks.

pattern course.occurs-if
  relation cause
  facet if
  score 0.66
  match ^ S:long V:verb(occur|happen|develop|result|arise;active;positive) if C:object $
  ask What {one V} if {C}?
  answer {S}
  example Kidney stones can occur if uric acid is high for years in gout.
  counter Kidney stones can occur in gout.

pattern course.how-many
  category disease_feature
  relation figure
  facet how-many
  marks functional
  score 0.79
  about P
  match ^ ( about|approximately|roughly|nearly|almost|around|over|some|only|just )? @number ( million|billion|thousand )? P:word(people|adults|children|babies|infants|women|men|patients|americans|individuals|deaths|cases) V:verb O:span
  ask How many {P} {verb V} {O}?
  answer {before P}
  example About 9 million adults have gout in the United States.
  counter Some older adults have gout in the hand.

pattern course.how-many-things
  category disease_feature
  relation figure
  facet how-many
  marks functional
  score 0.79
  about P
  match ^ more than N:word P:np(genes|markers|mutations|types|subtypes|variants|proteins|loci|drugs|species|serotypes|strains|diseases|conditions) V:verb O:object
  ask How many {plain P} {verb V} {O}?
  answer More than {raw N}
  example More than 50 genetic variants have been linked to gout.
  counter More than 50 patients were seen with gout.

pattern course.presents-as-with
  category disease_feature
  relation symptom
  facet presents
  score 0.75
  marks several
  match ^ S:long V:verb(present|manifest;active;positive) as O:np ,? with L:list
  ask What {invert V S} with?
  answer {L}
  example Septic arthritis presents as an acute illness, with fever, joint pain, and swelling.
  counter Septic arthritis presents as an acute illness, with few exceptions.

pattern course.up-to-after
  category disease_feature
  relation time
  facet how-long-after
  marks functional
  score 0.72
  match ^ S:long V:verb(occur|present|appear|begin|start|develop|recur|relapse|persist|last|continue;active;positive) up to N:number P:word(after|before|following) O:object
  ask How long {P} {O} {invert V S}?
  answer Up to {raw N}
  example A flare of gout can occur up to six weeks after surgery.
  counter A flare of gout can occur after surgery.

pattern course.year
  category drug_class
  relation time
  facet year
  marks functional
  score 0.72
  match ^ S:long V:verb(approve|license|licence|authorise|authorize|introduce|launch|withdraw|clear;passive;positive) ( by B:np )? ( P:word(for|in) C:np )? in ( early | late | M:word(january|february|march|april|may|june|july|august|september|october|november|december) )? Y:word(1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030)
  ask When {invert V S} {optional P} {optional C}?
  answer In {optional M} {Y}
  example Pegloticase was approved by the FDA for refractory gout in 2010.
  example Febuxostat was approved for gout in February 2009.
  counter Pegloticase was approved in many countries for gout.

pattern course.survive
  category disease_feature
  relation prognosis
  facet survival
  marks functional
  score 0.76
  match ^ S:long(patients|people|persons|individuals|adults|children|infants|women|men|dogs|those) V:word(live|survive) ( for )? N:number ( P:word(after|from|following|beyond) O:object )?
  ask How long {does S} {V} {optional P} {optional O}?
  answer {raw N}
  example Most people with gout live 20 years after the diagnosis.
  counter Most people with gout live in cities.

pattern course.only-inflamed
  category disease_feature
  relation affects
  facet only
  score 0.76
  about C
  match ^ only S:long V:verb(be;positive) A:word(inflamed|affected|involved|damaged|infected|enlarged) in C:term(condition)
  match in C:term(condition) , only S:long V:verb(be;positive) A:word(inflamed|affected|involved|damaged|infected|enlarged)
  match ^ only S:long V:verb(inflame|affect|involve|damage|infect|enlarge;passive;positive) in C:term(condition)
  match in C:term(condition) , only S:long V:verb(inflame|affect|involve|damage|infect|enlarge;passive;positive)
  ask In {C}, what {one V} {optional A}?
  answer Only {S}
  example In early gout, only one joint is inflamed.
  example Only the big toe is affected in gout.
  counter In gout, only men are at risk.

pattern course.what-happens
  category disease_feature
  relation effect
  facet happens
  score 0.60
  match W:word(when|if) L:span , S:np V:verb(become|rise|fall|increase|decrease|return|swell|weaken|shrink|grow|leak|recur|worsen|build|drop|release|lose|stop;active;positive;ahead) R:rest
  ask What happens?
  answer {S} {raw R}
  example When the kidneys fail in gout, the uric acid level rises in the blood.
  counter When the kidneys fail in gout, the doctor looks for crystals.

pattern course.number-of-who
  category disease_feature
  relation proportion
  facet who
  marks functional
  score 0.80
  about P
  match ^ N:number of P:bare(people|patients|adults|children|women|men|individuals|those|infants) K:word(who|that) W:verb A:np V:verb O:object
  ask What proportion of {P} {K} {verb W} {A} {verb V} {O}?
  answer {N}
  example About 20% of people who have gout develop tophi.
  counter Many people who have gout develop tophi.

pattern course.triggered-by
  category disease_feature
  relation cause
  facet tail
  score 0.73
  match ^ S:term(condition) V:verb(be;positive) ... , W:word(triggered|provoked|precipitated) by O:object $
  ask What is {S} {W} by?
  answer {O}
  example Gout is a painful disease of the joints, triggered by crystals of urate.
  counter Gout is a painful disease of the joints, treated by rheumatologists.

pattern course.are-what
  category disease_feature
  relation is_a
  facet before-examples
  marks definition general
  score 0.30
  match ^ S:term(cell|class|drug|molecule|organism|tissue|symptom) V:verb(be;positive) O:span , including L:list
  ask What {invert V S}?
  answer {O}
  example Neutrophils are white blood cells that swallow crystals in gout, including crystals of urate, calcium, and cholesterol.
  counter Neutrophils are found in the joint fluid of gout.

pattern course.dashed-first
  category disease_feature
  relation superlative
  facet dashed
  about C
  score 0.76
  match ^ the M:word(most|earliest|main|first|commonest|leading|classic) A:word(common|distinctive|characteristic|frequent|serious|important|typical|sensitive|severe) N:word(sign|symptom|cause|complication|feature|type|form|treatment|test|finding|trigger|manifestation) of C:np @dash a|an G:object @dash V:verb(;ahead)
  ask What is the {M} {A} {N} of {C}?
  answer {G}
  example The most distinctive sign of gout - a hard lump on the ear - appears late.
  counter The most distinctive sign of gout - seldom seen today - appears late.

pattern course.sex-likelier
  category disease_feature
  relation frequency
  facet sex
  score 0.77
  about D
  match ^ S:word(men|women|males|females|boys|girls) are ( slightly|much|somewhat|far|significantly )? more likely than men|women|males|females|boys|girls to D:rest
  ask Which sex is more likely to {raw D}?
  answer {S}
  example Men are much more likely than women to develop gout.
  counter Men are much more likely to develop gout.

pattern course.sex-affected
  category disease_feature
  relation frequency
  facet sex
  score 0.77
  match ^ S:word(men|women|males|females|boys|girls) are ( slightly|much|somewhat|far|significantly )? more likely to be affected than men|women|males|females|boys|girls
  ask Which sex is more likely to be affected by {topic}?
  answer {S}
  example Women are far more likely to be affected than men.
  counter Men are affected by gout in winter.

pattern course.rate
  category disease_feature
  relation frequency
  facet rate
  marks functional
  score 0.72
  match ^ S:long V:verb(occur|develop|progress|arise|grow|decline|increase|fall|recur|relapse;active;positive) at a|an ( A:word(annual|yearly|mean|average|median|estimated) )? rate of O:object
  ask At what {optional A} rate {invert V S}?
  answer {O}
  example Kidney stones develop at a rate of 3% per year in untreated gout.
  counter Kidney stones develop at a slow rate in untreated gout.

pattern course.usually-first
  category disease_feature
  relation superlative
  facet usually
  score 0.91
  match ^ the W:word(first|earliest|initial|main|most|commonest|predominant|only|primary|cardinal|leading|usual|second) S:long(sign|symptom|cause|complication|feature|finding|manifestation|treatment|test|trigger|site|organism|abnormality) V:word(is|are) A:word(usually|often|typically|generally|commonly|frequently|almost) ( always )? O:object
  ask What {V} {A} the {W} {S}?
  answer {O}
  example The first sign of gout is usually pain in the big toe.
  counter The first sign of gout is pain in the big toe.

pattern course.come-on
  relation time
  facet when
  score 0.62
  match ^ S:long V:verb(come;active) on P:word(during|after|before|with|within) O:object
  ask When {invert V S} on?
  answer {P} {raw O}
  example Attacks of gout often come on after heavy meals.
  counter Attacks of gout come at night.

# What becomes of an illness, and in whom: "goes away", "gets worse".
pattern course.goes-away
  category disease_feature
  relation time
  facet goes
  marks functional
  score 0.72
  match P:word(for|in) L:np(people|patients|cases|children|adults|women|men|individuals|number|proportion|minority|majority|few) , S:long V:verb(go|clear|disappear|resolve|subside|heal;active;positive) W:word(within|after|in) N:number
  match ^ S:long V:verb(go;active;positive) ( on its|their own | by itself|themselves | without treatment )? W:word(within|after|in) N:number
  ask When {invert V S} {optional P} {optional L}?
  answer {W} {raw N}
  example For most people, gout goes away within two weeks.
  example Attacks of gout can go away on their own within 10 days.
  counter For most people, gout goes away with colchicine.

pattern course.gets-worse
  category disease_feature
  relation course
  facet worse
  score 0.66
  match P:word(for|in) L:np(people|patients|cases|children|adults|women|men|individuals|number|proportion|minority|majority|few) , S:long V:verb(get|become|grow;active;positive) A:word(worse|better) W:word(over|during|after|with|without) O:object
  ask What happens to {S} {W} {raw O} {P} {L}?
  answer {verb V} {A}
  example In some patients, gout gets worse over the years.
  counter In some patients, gout gets worse.

pattern course.limited-to
  relation relation
  facet limited
  score 0.64
  match ^ S:long(treatment|treatments|therapy|therapies|options|management|use|drugs|medications) V:verb(limit|restrict|confine;passive;positive) to O:object
  ask What {invert V S} to?
  answer {O}
  example Treatments for refractory gout are limited to pegloticase and diet.
  counter Treatments for gout are limited by cost.

pattern course.factors-influencing
  category disease_feature
  relation cause
  facet factors
  marks several
  about O
  score 0.78
  match ^ L:list V:verb(be;positive) ( the | all )? ( M:word(important|major|main|key|known|independent|significant) )? F:word(factors|variables|determinants) G:word(influencing|affecting|determining|predicting|limiting|governing|shaping) O:object
  ask What are {optional M} {F} {G} {O}?
  answer {L}
  example Obesity, alcohol, and age are factors influencing the course of gout.
  counter Obesity, alcohol, and age are factors in gout.

pattern course.makes-worse
  category disease_feature
  relation cause
  facet worse
  about O
  score 0.72
  match ^ S:long V:verb(make;active;positive) O:long A:word(worse|better)
  ask What {one V} {O} {A}?
  answer {S}
  example Heavy meals and alcohol can make the pain of gout worse.
  counter Colchicine can make gout a mild disease.

pattern course.accompanies
  category disease_feature
  relation symptom
  facet accompanies
  about O
  score 0.62
  match ^ S:long V:verb(accompany|precede;active;positive) O:object
  ask What {one V} {O}?
  answer {S}
  example Fever and chills often accompany gout of many joints.
  counter Gout is accompanied by fever.

pattern course.limits
  category disease_feature
  relation cause
  facet limits
  about O
  score 0.58
  match ^ S:long(effects|reactions|toxicity|cost|costs|availability|interactions|complications) V:verb(limit|restrict;active;positive) O:object
  ask What {one V} {O}?
  answer {S}
  example Side effects limit the use of colchicine in gout.
  counter Colchicine limits the attacks of gout.

pattern course.varies-by
  relation relation
  facet varies
  score 0.60
  match ^ S:long V:verb(vary|differ;active;positive) ( A:word(widely|greatly|considerably|substantially) )? based on O:object
  match ^ S:long V:verb(vary|differ;active;positive) ( A:word(widely|greatly|considerably|substantially) )? according to O:object
  match ^ S:long V:verb(vary|differ;active;positive) ( A:word(widely|greatly|considerably|substantially) )? by|depending O:object
  ask According to what {invert V S} {optional A}?
  answer {O}
  example The treatment of gout may vary based on the severity of the attacks.
  counter The treatment of gout varies widely.

pattern course.acute-or
  category disease_feature
  relation kinds
  facet forms
  score 0.68
  match ^ S:term(condition|procedure) can|may be A:word or B:word $
  match ^ S:term(condition|procedure) can|may be either A:word or B:word $
  ask Which two forms can {S} take?
  answer {A} or {B}
  example Gout can be acute or chronic.
  counter Gout can be acute.

pattern course.tests-reveal
  category disease_feature
  relation finding
  facet tests
  refuse that|whether|how|if|promising|encouraging|improvement|improvements
  score 0.50
  match ^ S:np(test|tests|scan|scans|imaging|x-ray|x-rays|mri|ultrasound|biopsy|biopsies|radiographs|electrocardiogram|ecg|echocardiography|smear|culture|urinalysis|endoscopy|microscopy) V:verb(reveal;active;positive) O:object
  ask What {invert V S}?
  answer {O}
  example In gout, blood tests typically reveal high uric acid levels.
  counter In gout, trials reveal high uric acid levels.
