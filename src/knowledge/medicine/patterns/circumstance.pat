# When, where, for how long, in how many, by what means: questions for what a
# preposition leads in and that is no object.  They go before the patterns of
# general.pat that ask for the object of any preposition.

pattern circumstance.by-deed
  relation agent
  score 0.57
  match ^ S:long V:verb(;passive) by G:gerund(;ahead) O:object
  ask How {invert V S}?
  answer By {O}
  example In gout, uric acid is lowered by blocking xanthine oxidase.
  counter In gout, uric acid is lowered by febuxostat.

pattern circumstance.by-means
  relation agent
  score 0.56
  refuse doctor|physician|specialist|surgeon|clinician|nurse|team|insurance|insurer|fact|weight
  match ^ S:long V:verb(classify|manage|diagnose|treat|measure|confirm|identify|assess|evaluate|monitor|detect|estimate|grade|stage|obtain|isolate|remove|correct|prevent|eliminate|administer|give|take|perform|minimise|minimize|determine|define|distinguish|differentiate|transmit|spread|inherit|acquire|reverse|control|achieve|clear|visualise|visualize|deliver|recognise|recognize|describe|categorise|categorize|guide;passive) by O:object
  match ^ S:long V:verb(represent|exemplify|constitute|accompany|follow|precede;passive;except) by M:np(combination|use|means|addition|administration|application|removal|replacement|restriction|excretion|metabolism|injection|infusion|inhalation|mouth|diffusion|filtration|hydrolysis|oxidation|conjugation|glucuronidation|phagocytosis|osmosis|contact|ingestion|administration|exclusion|rest|avoidance;ahead) O:object
  match ^ S:long V:verb(represent|exemplify|constitute|accompany|follow|precede;passive;except) by M:term(procedure|test;ahead) O:object
  ask How {invert V S}?
  answer By {O}
  example The severity of gout is graded by the number of tophi.
  example Colchicine is mainly eliminated by biliary excretion.
  counter Uric acid is excreted by the kidneys.

pattern circumstance.where
  relation relation
  facet where
  score 0.60
  match ^ S:long V:verb(build|accumulate|collect|circulate|settle|lodge|grow|form|persist|spread|travel|drain|empty|radiate|move|migrate|extend|metastasise|metastasize|leak|concentrate|deposit|gather|multiply|replicate|reside|remain|stay|rise|enter|dissolve|pool;active) up? ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly|first|out) )? P:word(in|into|to|on|within|inside|along|through|throughout|around|near|toward|towards|across|between) X:term(tissue;ahead) O:object
  match ^ S:long V:verb(involve|implicate|mediate|associate|link|relate|compare|study|investigate|explore|evaluate|test|examine|interest|specialise|specialize|attribute|base|find;passive;except) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly|first) )? P:word(in|into|on|within|inside|along|through|throughout|around|near|under|between) X:term(tissue;ahead) O:object
  match ^ S:long V:verb(deliver|apply|attach|transport|carry|send|transfer|direct|transmit|distribute|anchor|fix|confine|restrict|release;passive) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|directly) )? P:word(to) X:term(tissue;ahead) O:object
  ask Where {invert V S} {optional A} {tail O}?
  answer {P} {O}
  example In gout, urate crystals gather in the synovial fluid.
  example Pegloticase is infused into a vein.
  counter Urate crystals gather in gout.

pattern circumstance.where-be
  relation relation
  facet where
  score 0.60
  match ^ S:long V:verb(be;positive) P:word(in|at|on|within|near|behind|under|above|below|between|beneath|inside) X:term(tissue;ahead) O:object
  ask Where {invert V S}?
  answer {P} {O}
  example The urate crystals of gout are in the synovial fluid.
  counter The urate crystals of gout are in motion.

pattern circumstance.when-time
  relation time
  facet when
  score 0.61
  refuse recent|last|past|coming|previous|modern
  match ^ S:long V:verb(last|take|be|have|observe|report|describe|publish|approve|study;except) ( A:word(usually|often|mainly|mostly|typically|commonly|generally) )? P:word(on|at|during|after|before|around|about|by|until|between|in) X:np(day|days|week|weeks|month|months|year|years|hour|hours|minutes|night|morning|evening|winter|summer|childhood|infancy|adolescence|adulthood|puberty|pregnancy|menopause|birth|delivery|trimester|decade|decades|passage|phase;ahead) O:object
  ask When {invert V S} {optional A}?
  answer {P} {raw O}
  example Symptoms of gout subside after two days.
  counter Symptoms of gout subside in the joint.

pattern circumstance.for-how-long
  relation time
  facet how-long
  marks functional
  score 0.61
  match ^ S:long V:verb(last|be|have|know|observe|report|study|wait|approve|live|survive;except) for X:number(day|days|week|weeks|month|months|year|years|hour|hours|minutes;ahead) O:object
  ask For how long {invert V S}?
  answer {raw O}
  example Pain in gout typically persists for 7 to 10 days without treatment.
  counter Gout is treated for 50 reasons.

pattern circumstance.lasts-from
  relation time
  facet how-long
  marks functional
  score 0.61
  match ^ S:long V:verb(last|persist;active) ( A:word(usually|often|mostly|typically|commonly|generally) )? from O:object
  ask How long {invert V S} {optional A}?
  answer From {raw O}
  example Attacks of gout usually last from a day to two weeks.
  counter Attacks of gout usually last two weeks.

pattern circumstance.how-many
  relation figure
  facet count
  marks functional
  score 0.62
  match ^ S:long V:verb ( A:word(usually|often|mostly|typically|commonly|generally) )? P:word(in|over|after|with|by) N:number U:word(visit|visits|session|sessions|doses|cycle|cycles|step|steps|stages|phases|injection|injections|infusion|infusions|treatments|courses|portions|waves|forms|groups|types|ways) $
  ask {P} how many {U} {invert V S} {optional A}?
  answer {raw N}
  example A course of pegloticase for gout is given in 12 infusions.
  counter A course of pegloticase for gout is given in an infusion.

pattern circumstance.way
  relation route
  facet way
  score 0.61
  match ^ S:long V:verb(give|administer|take|deliver|dose|prescribe|use|perform|do|insert|swallow|start|introduce|supply|apply|reintroduce|combine;passive) ( A:word(usually|often|mostly|typically|commonly|generally|best|only|always) )? P:word(on|with|without|under|in|as|over|by|via|through) X:np(stomach|food|meal|meals|milk|anaesthesia|anesthesia|sedation|supervision|guidance|dose|doses|form|forms|tablet|tablets|capsule|capsules|infusion|infusions|bolus|course|courses|drip|injection|injections;ahead) O:object
  ask How {invert V S} {optional A}?
  answer {P} {O}
  example Naproxen for gout should be taken with food.
  counter Naproxen for gout should be taken with colchicine.

pattern circumstance.when-level
  relation relation
  facet when
  score 0.62
  match ^ S:long V:verb(indicate|contraindicate|need|require|recommend|advise|reserve|warrant|use|give|consider|start|perform|offer;passive) P:word(for|in|at|with) A:np ( B:word(persistently|consistently|repeatedly|still|levels) )? W:word(below|above|over|under|greater|less|exceeding|lower|higher) O:object
  match ^ S:long V:verb(indicate|contraindicate|need|require|recommend|advise|reserve|warrant|use|give|consider|start|perform|offer;passive) P:word(for|in|at|with) X:np(below|above;ahead) O:object
  ask When {invert V S}?
  answer {P} {optional A} {optional B} {optional W} {raw O}
  example Allopurinol for gout is indicated for uric acid above 9 mg/dL.
  counter Allopurinol for gout is indicated for tophi.

pattern circumstance.share
  relation figure
  facet figure
  marks functional
  score 0.63
  match ^ S:long V:verb(account;active) for N:number ( of )? T:object
  match ^ S:long V:verb(account;active) for ( A:word(about|approximately|around|roughly|nearly|almost) )? K:number P:word(in) L:number T:object
  ask What share of {plain T} {invert V S} for?
  answer {optional N} {optional A} {optional K} {optional P} {optional L}
  example Gout accounts for one in 20 visits to a rheumatologist.
  counter Gout accounts for many visits.

pattern circumstance.from-to
  relation relation
  facet range
  score 0.61
  refuse mild|minor|simple
  match ^ S:long V:verb(range|vary;active) ( A:word(widely|anywhere) )? from O:np to T:long
  ask What is the range of {S}?
  answer From {raw O} to {raw T}
  example In gout, symptoms range from a sore toe to fever with chills.
  counter In gout, symptoms range from mild to severe.

pattern circumstance.diagnosis-made
  relation route
  facet diagnosis-made
  score 0.62
  match ^ S:long(diagnosis) V:verb(make|establish|confirm;passive) P:word(by|on|from|with|through) O:object
  ask How {invert V S}?
  answer {P} {raw O}
  example The diagnosis of gout is made by a specialist from crystals in the joint.
  counter The diagnosis of gout is made late.

pattern circumstance.done-with
  relation route
  facet done
  score 0.45
  match ^ S:long V:verb(perform|do|conduct|undertake|obtain|make|collect;passive) ( out )? P:word(with|through|under|via) O:object
  ask How {invert V S}?
  answer {P} {raw O}
  example In gout, joint fluid is obtained through a fine needle.
  counter In gout, joint fluid is mixed with saline.

pattern circumstance.stands-for
  relation is_a
  marks definition general
  score 0.56
  match ^ S:term(condition|drug|class|cell|molecule|procedure|symptom|test|organism|tissue) V:verb(refer;active;positive;plain) to O:object
  ask What {are S} {S}?
  answer {O}
  example Kidney stones refer to hard lumps of urate in the kidney.
  counter Doctors refer to textbooks.

pattern circumstance.in-cases
  relation relation
  facet in-cases
  score 0.62
  match ^ S:long V:verb(see|find|observe|report|describe|diagnose|investigate|study;passive;positive;except) ( A:word(mainly|only|usually|mostly|particularly|especially) )? P:word(in|during|at) O:long(case|cases|stage|stages|phase|phases)
  ask When {invert V S} {optional A}?
  answer {P} {O}
  example Surgery is considered in refractory cases of gout.
  counter Pegloticase is infused in the clinic.
