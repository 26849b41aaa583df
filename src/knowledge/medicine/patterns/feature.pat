# What a condition is, does and affects.

pattern feature.hallmark
  category disease_feature
  relation hallmark
  about D
  score 0.95
  match ^ the|a|one hallmark|hallmarks ( symptom|symptoms|feature|features|sign|signs )? of D:long V:verb(be) O:object
  ask What is the hallmark of {D}?
  answer {O}
  example The hallmark of gout is sudden severe joint pain.
  counter The treatment of gout is lifelong.

pattern feature.is-hallmark
  category disease_feature
  relation hallmark
  about D
  score 0.90
  match ^ S:long V:verb(be) a|the|one W:word(hallmark|cardinal|key|characteristic|defining) N:word(symptom|feature|sign) of D:long
  match ^ S:long V:verb(be) a|the|one W:word(hallmark) of D:long
  ask What is a {W} {optional N} of {D}?
  answer {S}
  example Chronic back pain is a hallmark symptom of spondylitis.
  counter Chronic back pain is a common complaint.

pattern feature.symptoms
  category disease_feature
  relation symptom
  score 0.90
  refuse present|absent|met|bent|unknown|usual|usually
  match ^ S:long(symptom|sign|feature|manifestation|complication|cause|factor|trigger|type|form|finding|consequence|component|criteria|subtype) V:verb(include|be) O:list
  ask What {invert V S}?
  answer {O}
  example The cardinal symptoms of gout are joint pain, swelling and redness.
  counter People with gout include many men.

pattern feature.others
  category disease_feature
  relation symptom
  facet others
  score 0.93
  refuse present|absent|met|bent|unknown|usual|usually
  match ^ H:word(other|further|additional) S:long(symptoms|signs|features|manifestations|complications|causes|factors|triggers|types|forms|findings|consequences|components|criteria|subtypes) V:verb(include|be;positive) O:list
  ask What are {some S}?
  answer {O}
  example Other symptoms of gout are redness, warmth and swelling.
  counter The symptoms of gout are redness, warmth and swelling.

pattern feature.number-affected
  category disease_feature
  relation prevalence
  marks functional
  score 0.95
  match ^ S:long V:verb(affect|strike) N:number of P:long
  ask What proportion of {P} {invert V S}?
  answer {N}
  example Gout affects about 4% of adults.
  counter Gout affects the big toe.

pattern feature.count-affected
  category disease_feature
  relation prevalence
  marks functional
  score 0.92
  match ^ S:long V:verb(affect|strike) N:number R:span
  ask How many people {invert V S} {R}?
  answer {N}
  example Gout affects about 9 million adults in the United States.
  counter Gout affects the joints in the foot.

pattern feature.share-affecting
  category disease_feature
  relation prevalence
  facet affecting
  marks functional aside
  score 0.91
  match ^ S:long V:verb(be|remain|become) .. , affecting N:number of G:long
  ask What proportion of {plain G} {does S} affect?
  answer {N}
  example Tophaceous gout is a late form, affecting 12-35% of patients with gout.
  counter Gout is a painful disease, affecting about 9 million adults in the United States.

pattern feature.count-affecting
  category disease_feature
  relation prevalence
  facet affecting
  marks functional aside
  score 0.90
  match ^ S:long V:verb(be|remain|become) .. , affecting N:number R:span
  ask How many people {does S} affect {R}?
  answer {N}
  example Gout is a painful disease, affecting about 9 million adults in the United States.
  counter Gout is a painful disease, affecting the joints in the foot.

pattern feature.count-affected-bare
  category disease_feature
  relation prevalence
  marks functional
  score 0.91
  match ^ S:long V:verb(affect|strike) N:number
  ask How many people {invert V S}?
  answer {N}
  example Gout affects about 41 million people.
  counter Gout affects the big toe.

pattern feature.sex-ratio
  category disease_feature
  relation sex_ratio
  about B
  marks functional
  score 0.95
  match A:word(men|males|women|females) .. than B:word(men|males|women|females) .. ratio of N:number
  ask What is the sex ratio ({A} to {B}) in {topic}?
  answer {N}
  example Men are affected more often than women, with a ratio of 3:1.
  counter Men are affected more often than women.

pattern feature.sex-order
  category disease_feature
  relation sex_ratio
  about A
  marks functional
  score 0.95
  match A:word(male|female|males|females|men|women) @colon B:word(male|female|males|females|men|women) ratio of|is|was ( about|approximately|roughly )? N:number
  ask What is the sex ratio ({A} to {B}) in {topic}?
  answer {N}
  example Gout is a disease of men (male:female ratio of 4:1).
  counter Gout is a disease of men (four in five patients).

pattern feature.sex-order-to
  category disease_feature
  relation sex_ratio
  about A
  marks functional
  score 0.95
  match A:word(male-to-female|female-to-male|men-to-women|women-to-men) ratio of|is|was ( about|approximately|roughly )? N:number
  ask What is the {A} ratio in {topic}?
  answer {N}
  example Gout has a male-to-female ratio of 4:1.
  counter Gout has a male-to-female preponderance.

pattern feature.onset-age
  category disease_feature
  relation onset_age
  marks functional
  score 0.93
  match ^ S:long V:verb .. between the ages of N:number
  ask Between which ages {does S} typically begin?
  answer {N}
  example Gout typically begins between the ages of 40 and 60.
  counter Gout begins with a sudden attack.

pattern feature.affects
  relation affects
  score 0.65
  refuse million|thousand|hundred|many|only|either
  match ^ S:long V:verb(affect|attack|target|damage|destroy|involve|damage|invade|infect|compress;active) O:object
  ask {wh O} {invert V S} {tail O}?
  answer {O}
  example Gout mainly affects the joint of the big toe.
  counter Gout is often seen in the big toe.

pattern feature.caused-by
  relation cause
  score 0.80
  match ^ S:long V:verb(cause|trigger|drive|produce|worsen|provoke|induce;passive) by O:object
  ask What {active V} {S}?
  answer {O}
  example Gout is caused by crystals of monosodium urate.
  counter Gout is treated by rheumatologists.

pattern feature.characterised
  relation characterised_by
  score 0.80
  match ^ S:long V:verb(characterise|characterize|mark|define;passive) by O:object
  ask What {invert V S} by?
  answer {O}
  example Gout is characterised by sudden attacks of severe joint pain.
  counter Gout is treated with colchicine.

pattern feature.diagnosis
  category disease_feature
  relation diagnosis
  score 0.80
  match ^ S:long V:verb(diagnose|confirm|detect|identify|assess;passive) by|with|using|through O:object
  ask How {invert V S}?
  answer By {O}
  example Gout is diagnosed by finding urate crystals in joint fluid.
  counter Gout is treated by lowering uric acid.

pattern feature.known-as
  relation also_known_as
  score 0.80
  match ^ S:long V:verb(call|know|name|term;passive) as O:object
  ask What {invert V S} as?
  answer {O}
  example Inflammation of the big toe is known as podagra.
  counter Gout is seen as a disease of affluence.

pattern feature.with-affected
  category disease_feature
  relation prevalence
  marks functional
  score 0.92
  match with N:number ( people|individuals|patients|adults|children )? affected W:span , S:long V:verb(;ahead)
  ask How many people are affected {W} by {S}?
  answer {N}
  example With nearly 41 million people affected worldwide, gout remains the most common inflammatory arthritis.
  counter With time, gout becomes chronic.

pattern feature.sex-times
  relation sex_ratio
  facet times
  marks functional polar
  score 0.86
  match ^ A:word(men|women|males|females|boys|girls) is|are affected ( Q:word(about|roughly|approximately|nearly|almost|up_to) )? N:number as|more often|frequently|commonly as|than B:word(men|women|males|females|boys|girls)
  ask How much more often are {A} affected than {B}?
  answer {optional Q} {N}
  example Men are affected three times as often as women.
  counter Men are affected more often than women.

pattern feature.sex-more
  relation sex_ratio
  facet more
  marks polar
  score 0.80
  match ^ S:long V:verb(affect|strike) A:word(men|women|males|females|boys|girls) M:word(more|less) W:word(often|frequently|commonly) than B:word(men|women|males|females|boys|girls)
  ask Which sex {invert V S} {M} {W}?
  answer {A}
  example Gout affects men more often than women.
  counter Gout affects men of middle age.

pattern feature.sex-common
  relation sex_ratio
  facet common
  marks functional polar
  score 0.86
  match ^ S:long V:verb(be) N:number more|as common|frequent|prevalent|likely in A:word(men|women|males|females|boys|girls) than|as in? B:word(men|women|males|females|boys|girls)
  ask How much more common {are S} {S} in {A} than in {B}?
  answer {N}
  example Gout is four times more common in men than in women.
  counter Gout is more common in men than in women.

pattern feature.kinds-include
  relation includes
  facet kinds
  score 0.92
  match ^ S:long(symptoms|signs|features|manifestations|complications|causes|factors|triggers|types|forms|findings|consequences|components|criteria|subtypes|effects|risks|options|drugs|medications|treatments|therapies|agents|measures|classes|interventions|tests|investigations|methods|techniques|indications|contraindications|indicators|markers|comorbidities|strategies|roles|functions|reactions|categories|stages|phases|mechanisms|uses|limitations|advantages|disadvantages|diagnoses|precautions|precipitants|mutations|antibodies|characteristics|predictors|clues|presentations|sources|events|vaccines|stimuli|changes|abnormalities|lesions|conditions|disorders|diseases|syndromes|infections|patterns|tools|scales|regimens|devices|procedures|targets|ligands|hormones|enzymes|cytokines|sites|hallmarks|sequelae|goals|principles|actions|attributes) ( may|can )? ( also|commonly|usually|typically|often|mainly|primarily )? include O:list
  match ^ S:long(symptoms|signs|features|manifestations|complications|causes|factors|triggers|types|forms|findings|consequences|components|criteria|subtypes|effects|risks|options|drugs|medications|treatments|therapies|agents|measures|classes|interventions|tests|investigations|methods|techniques|indications|contraindications|indicators|markers|comorbidities|strategies|roles|functions|reactions|categories|stages|phases|mechanisms|uses|limitations|advantages|disadvantages|diagnoses|precautions|precipitants|mutations|antibodies|characteristics|predictors|clues|presentations|sources|events|vaccines|stimuli|changes|abnormalities|lesions|conditions|disorders|diseases|syndromes|infections|patterns|tools|scales|regimens|devices|procedures|targets|ligands|hormones|enzymes|cytokines|sites|hallmarks|sequelae|goals|principles|actions|attributes) ( may|can )? ( also|commonly|usually|typically|often|mainly|primarily )? include @colon O:list
  ask What are {some S}?
  answer {O}
  example Complications of gout include kidney stones, tophi and joint erosion.
  counter Attacks of gout include the big toe.

pattern feature.affects-whom
  category disease_feature
  relation affects
  facet whom
  score 0.70
  match ^ S:long V:verb(affect|strike|attack|target;active) O:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant|adolescent|girl|boy|baby|babies) $
  ask Whom {invert V S}?
  answer {O}
  example Gout mostly affects men over 40 years.
  counter Gout mostly affects the big toe.

pattern feature.no-cure
  category disease_feature
  relation no_cure
  facet with-no
  marks denies polar part
  score 0.80
  match ^ S:term(condition) V:verb(be|remain;positive) ... with no H:np(cure|treatment|therapy|vaccine|remedy)
  ask Is there any {plain H} for {S}?
  answer No, there is no {plain H}
  example Gout is a chronic inflammatory disease of the joints with no definitive cure.
  counter Gout is a chronic inflammatory disease with several treatments.

pattern feature.result-of
  category disease_feature
  relation cause
  facet result
  score 0.81
  match ^ S:long V:verb(be;positive) ( the|a )? ( D:word(direct|common|frequent|late|main) )? N:word(result|results|consequence|consequences) of O:object
  ask What {invert V S} the result of?
  answer {O}
  example Kidney stones can be the result of gout, dehydration, or a diet of meat.
  example Kidney stones are a consequence of gout.
  counter The result of gout is pain.
