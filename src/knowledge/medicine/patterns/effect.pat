# What follows from what, where it happens, and who has a part in it.

pattern effect.first-of-two
  relation effect
  facet first-of-two
  score 0.50
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? leading to A:object and W:word(causing|reducing|promoting|impairing|worsening|increasing) B:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? resulting in A:object and W:word(causing|reducing|promoting|impairing|worsening|increasing) B:object
  ask {gap A}
  answer {A}
  example Urate crystals settle in the joint, leading to sudden inflammation and causing the joint to swell.
  counter Urate crystals settle in the joint, leading to sudden inflammation.

pattern effect.second-of-two
  relation effect
  facet second-of-two
  score 0.49
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? leading to A:object and W:word(causing|reducing|promoting|impairing|worsening|increasing) B:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? resulting in A:object and W:word(causing|reducing|promoting|impairing|worsening|increasing) B:object
  ask {gap B}
  answer {B}
  example Urate crystals settle in the joint, leading to sudden inflammation and causing the joint to swell.
  counter Urate crystals settle in the joint, leading to sudden inflammation.

pattern effect.where
  category disease_feature
  relation location
  facet effect
  about H
  marks aside
  refuse patients|people|the patients|men|women|children|adults|those|older|elderly|cases
  score 0.72
  match result|lead in|to H:span , A:word(primarily|mainly|predominantly|mostly|chiefly|typically|usually|particularly|especially) in P:span
  match resulting|leading|results|leads|resulted|led in|to H:span , A:word(primarily|mainly|predominantly|mostly|chiefly|typically|usually|particularly|especially) in P:span
  match cause|causes|caused|causing|produce|produces|producing H:span , A:word(primarily|mainly|predominantly|mostly|chiefly|typically|usually|particularly|especially) in P:span
  ask Where {are H} {plain H} {optional A} found?
  answer In {raw P}
  example Gout results in swelling and redness, mainly in the joints of the foot.
  counter Gout results in swelling and redness.

pattern effect.which-disrupts
  relation effect
  facet which
  about H
  score 0.58
  match result|results|resulted|resulting|lead|leads|led|leading in|to H:span ( , A:word(primarily|mainly|predominantly|mostly|chiefly|typically|usually|particularly|especially) in P:span )? , which W:verb(be|have|mean|make|include;active;except) O:direct
  match cause|causes|caused|causing|produce|produces|producing H:span ( , A:word(primarily|mainly|predominantly|mostly|chiefly|typically|usually|particularly|especially) in P:span )? , which W:verb(be|have|mean|make|include;active;except) O:direct
  ask What {invert W H}?
  answer {O}
  example Gout results in erosion of the joint, mainly in the foot, which impairs walking.
  counter Gout results in erosion of the joint.

pattern effect.which-allows
  relation effect
  facet which-allows
  about H
  score 0.60
  match cause|causes|caused|causing|produce|produces|producing H:span , which W:verb(allow|enable|cause|force;active) O:np @to D:object
  ask What {invert W H} {O} to do?
  answer {raw D}
  example Gout causes erosion of the joint, which allows urate to settle there.
  counter Gout causes erosion of the joint, which impairs walking.

pattern effect.role-shown
  relation role
  facet shown
  score 0.72
  match ^ R:long V:verb(demonstrate|show|highlight|reveal|establish|emphasise|emphasize|underscore|confirm|support|identify|describe|report) the|a|an .. role of S:long in O:object
  ask What plays a role in {O}, as {R} {verb V}?
  answer {S}
  example Genetic studies have shown the central role of urate transporters in the development of gout.
  counter Genetic studies have shown the structure of urate transporters.

pattern effect.role-who
  relation role
  facet reversed
  about O
  marks several
  score 0.69
  match ^ S:list V:verb(play|have) a|an .. role|part in O:object
  ask What {one V} a role in {O}?
  answer {S}
  example Interleukin-1 and neutrophils play a key role in acute attacks of gout.
  counter Interleukin-1 plays a key role in acute attacks of gout.

pattern effect.dual
  relation role
  facet dual
  score 0.76
  match ^ S:long V:verb(find|show|see|know|think|believe|demonstrate|report;passive) not only to A:object but also to B:object
  ask Which two functions {invert V S} to have?
  answer To {raw A} and to {raw B}
  example Monocytes were found not only to engulf crystals but also to release cytokines.
  counter Monocytes were found to engulf crystals.

pattern effect.both-kinds
  relation cause
  facet both-kinds
  about C
  marks examples
  score 0.87
  match ^ both H:bare ,? ( like | such as | including ) L:span , and B:long V:verb(;active) C:object
  ask What {examples L} of {kind H} that {verb V} {C}?
  answer {L}
  example Both dietary factors, such as red meat and beer, and inherited variants contribute to gout.
  counter Both diet and inherited variants contribute to gout.

pattern effect.both-other
  relation cause
  facet both-other
  about C
  score 0.87
  match ^ both H:bare ,? ( like | such as | including ) L:span , and B:long V:verb(;active) C:object
  ask Besides {raw H}, what {one V} {C}?
  answer {B}
  example Both dietary factors, such as red meat and beer, and inherited variants contribute to gout.
  counter Both diet and inherited variants contribute to gout.

pattern effect.by-kinds
  relation cause
  facet by-kinds
  marks examples
  score 0.78
  match ^ S:long V:verb(;passive) ( C:word(or|and) W:word )? by H:long ,? ( such as | like | including ) L:list
  ask What {examples L} of {kind H} by which {S} {verb V} {optional C} {optional W}?
  answer {L}
  example Attacks of gout may be provoked or worsened by factors such as alcohol, dehydration and injury.
  counter Attacks of gout may be triggered or worsened by alcohol.

pattern effect.list-contributes
  relation cause
  facet list
  about O
  marks several
  score 0.61
  match ^ S:list V:verb(contribute|lead|predispose;active) to O:object
  ask What {one V} to {O}?
  answer {S}
  example Age, sex and diet all contribute to gout.
  counter Diet contributes to gout.

pattern effect.list-causes
  relation cause
  facet list
  about O
  marks several
  score 0.45
  match ^ S:list V:verb(cause|trigger|worsen|provoke|exacerbate|aggravate|precipitate;active;positive) O:direct
  ask What {one V} {O}?
  answer {S}
  example Alcohol, dehydration and injury worsen attacks of gout.
  counter Alcohol worsens attacks of gout.

pattern effect.provides
  relation object
  facet provides
  score 0.46
  match ^ S:np V:verb(provide|offer|give|afford;active;positive) O:long(relief|protection|immunity|analgesia|remission)
  ask What {invert V S}?
  answer {O}
  example Colchicine provides lasting protection against attacks of gout.
  counter Colchicine provides doctors with a choice in gout.

pattern effect.has-shown-benefit
  relation benefit
  facet who
  score 0.78
  match ^ S:term(drug|class|procedure) V:verb(show|demonstrate;active;positive) ( clear|consistent|clinical|some )? benefit ( P:word(in) O:object )? $
  ask Which {type S} {verb V} benefit {optional P} {optional O}?
  answer {S}
  example Interleukin-1 inhibitors have shown benefit in refractory gout.
  counter Interleukin-1 inhibitors have shown no benefit in refractory gout.

pattern effect.evidence-for
  relation effect
  facet evidence
  about T
  marks polar
  score 0.56
  match ^ S:long(research|studies|trials|study|trial|review|meta-analysis|data|findings) V:verb(provide|offer|give|yield|show;active;positive) ( A:word(strong|substantial|good|robust|weak|limited|moderate|clear|convincing|compelling|solid|ample) )? evidence supporting|for|of ( the )? B:word(safety|efficacy|effectiveness|benefit|benefits|tolerability|value|accuracy|superiority) ( C:word(and|or) D:word(safety|efficacy|effectiveness|benefit|benefits|tolerability|value|accuracy|superiority) )? of T:long
  ask What about {T} {invert V S} {optional A} evidence for?
  answer {raw B} {optional C} {optional D}
  example Large trials provide strong evidence for the safety of allopurinol in gout.
  counter Large trials provide strong evidence in gout.

pattern effect.list-does
  relation agent
  facet reversed
  about O
  marks several
  score 0.39
  match ^ S:list V:verb(increase|reduce|decrease|raise|lower|regulate|control|relieve|ease|improve|treat|prevent|address|suppress|inhibit|block|damage|impair|slow|delay|stimulate|activate|promote|suggest|indicate|confirm|exclude|produce|secrete|help|support|protect|promise|drive|mediate|accelerate|enhance|predict|complicate|accompany|follow|precede|characterize|characterise|constitute|form;active;positive) O:direct
  ask What {one V} {O}?
  answer {S}
  example Cherries, coffee and skimmed milk reduce the uric acid in gout.
  counter Skimmed milk reduces the uric acid in gout.

pattern effect.list-used
  category drug_class
  relation agent
  facet reversed
  about O
  marks several
  score 0.45
  match ^ S:list(drug|class|procedure) V:verb(use|recommend|prescribe|indicate|reserve|give|avoid|contraindicate|approve|prefer;passive) P:word(to|for|in) O:object
  ask Which treatments {all V} {P} {O}?
  answer {S}
  example Naproxen, warm baths and colchicine are used for attacks of gout.
  counter Colchicine is used for attacks of gout.

pattern effect.list-used-to
  category drug_class
  relation agent
  facet reversed
  about O
  marks several
  score 0.45
  match ^ S:list(drug|class|procedure) V:verb(use|recommend|prescribe|indicate|reserve|give|approve|prefer;passive) @to E:word O:object
  ask Which treatments {all V} to {E} {O}?
  answer {S}
  example Naproxen, warm baths and colchicine are used to treat attacks of gout.
  counter Colchicine is used to treat attacks of gout.

pattern effect.list-tests
  category disease_feature
  relation agent
  facet reversed
  about O
  marks several
  score 0.45
  match ^ S:list V:verb(use|recommend|order|employ;passive) @to E:word(evaluate|assess|diagnose|monitor|confirm|detect|measure|exclude|identify|grade|screen|track|follow) O:object
  ask What {one V} to {E} {O}?
  answer {S}
  example Joint fluid, ultrasound and dual-energy scans are used to diagnose gout.
  counter Ultrasound is used to diagnose gout.

pattern effect.little
  relation effect
  facet little
  score 0.62
  match ^ S:long V:verb(have) ( a )? A:word(limited|little|minimal|modest|small|negligible|poor) N:word(impact|effect|effects|influence|efficacy|activity|benefit) P:word(on|in|for|against) O:object
  ask {P} what {invert V S} {A} {N}?
  answer {O}
  example Colchicine has little effect on uric acid.
  counter Colchicine has a bitter taste.

pattern effect.responds
  relation relation
  facet responds
  score 0.62
  match ^ S:long V:verb(respond) A:word(poorly|well|best|better|badly|quickly|promptly|rapidly|slowly|only|incompletely|partially) to O:object
  ask To what {invert V S} {A}?
  answer {O}
  example Tophaceous gout responds poorly to diet alone.
  counter Tophaceous gout responds poorly.
