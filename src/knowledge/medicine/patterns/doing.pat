# What cells and treatments are chosen for, do, and were seen to do.

pattern doing.most-used
  relation superlative
  facet reversed
  score 0.84
  match ^ the most A:word @participle ( in|for|to|among|by|against ... )? V:verb(be) S:term(cell|drug|class|procedure|test|organism|molecule|tissue)
  ask Which {type S} {verb V} {before V}?
  answer {S}
  example Several drugs lower uric acid in gout. The most commonly prescribed is allopurinol.
  counter The most common arthritis in men is gout.

pattern doing.shown-best
  relation superlative
  facet shown
  score 0.84
  about O
  match ^ R:long V:verb(show|demonstrate|find|prove|reveal|consider|believe) S:np to be D:word(the) W:word(best|most|first|safest|preferred|main|leading|only) O:object
  ask What {invert V R} to be {D} {W} {O}?
  answer {S}
  example Large trials showed febuxostat to be the best drug for some patients with gout.
  counter Large trials showed febuxostat to be useful in gout.

pattern doing.researchers-noted
  relation observed
  facet researchers
  about T
  score 0.80
  match ^ there V:verb(be) M:bare(model|studies|trials|experiment) D:gerund T:np ( P:word(for|in) A:gerund B:np )? ,? with N:word(researchers|authors|investigators|scientists) noting|reporting|observing|finding|seeing O:object
  match ^ there V:verb(be) M:bare(model|studies|trials|experiment) D:gerund T:np P:word(for|in) B:np ,? with N:word(researchers|authors|investigators|scientists) noting|reporting|observing|finding|seeing O:object
  ask What have {N} noted in {kind M} {D} {T} {optional P} {optional A} {optional B}?
  answer {O}
  example There have been several mouse studies testing colchicine for gout, with researchers noting less swelling and fewer crystals.
  counter There have been several studies of gout in mice.

pattern doing.recommend-for
  relation recommended_for
  about O
  score 0.74
  match ^ R:long V:verb(recommend|advise|endorse|advocate;active) the use of O:np for G:object
  match ^ R:long V:verb(recommend|advise|endorse|advocate;active) the .. use of O:np for G:object
  ask For what {invert V R} the use of {O}?
  answer {G}
  example Miller et al. recommend the use of colchicine for early attacks of gout.
  counter Miller et al. recommend colchicine in gout.

pattern doing.having
  relation property
  facet having
  about O
  score 0.68
  match ^ R:long V:verb(identify|describe|recognise|recognize|report|characterise|characterize;active) O:np as having P:np
  marks part
  ask What {invert V R} {O} as having?
  answer {P}
  example Recent studies have identified allopurinol as having protective effects on the kidney.
  counter Recent studies have identified gout as a risk factor for stroke.

pattern doing.potential-in
  relation potential
  about S
  score 0.70
  match potential of S:np in|for G:gerund O:np W:word(while) H:gerund M:object
  match potential of S:np in|for G:gerund O:long $
  ask For what {have S} {S} potential?
  answer {raw G} {raw O} {optional W} {optional H} {optional M}
  example Current data provide evidence of the potential of colchicine in preventing attacks of gout.
  counter The potential of gout in research is small.

pattern doing.released
  relation effect
  facet released
  marks aside
  score 0.60
  match ^ S:long V:verb(release|secrete|produce|express|contain|store|form;active) H:bare that|which W:verb(be;except) O:direct
  ask What {do H} the {kind H} that {S} {verb V} do?
  answer {raw W} {raw O}
  example Neutrophils secrete enzymes that digest cartilage in gout.
  counter Neutrophils secrete enzymes in gout.

pattern doing.allowing-for
  relation effect
  facet tail
  score 0.48
  match ^ S:long V:verb M:object , ( thereby|thus )? allowing for O:object
  ask {gap O}
  answer {O}
  example Allopurinol dissolves tophi in gout, allowing for freer movement of the joints.
  counter Allopurinol dissolves tophi in gout.

pattern doing.named-features
  relation property
  facet features
  about S
  score 0.70
  match ( B:bare of )? the M:modifiers F:word(features|properties|effects|actions|activities|functions|abilities) of S:np V:verb(be;except) O:object
  ask Which {F} of {S} {verb V} {O}?
  answer {M}
  example The anti-inflammatory and antifibrotic effects of colchicine could delay damage to joints.
  counter The effects of colchicine could delay damage to joints.

pattern doing.has-effects
  relation property
  facet effects
  score 0.62
  refuse beneficial|positive|negative|promising|profound|significant|remarkable|similar|different|various|lasting|long-lasting|short-term|long-term|adverse|harmful|favorable|favourable|additional|potential|direct|systemic|local
  match ^ S:long V:verb(have|exert|exhibit|possess|show|display) M:modifiers F:word(effects|actions|activities) $
  ask Which {F} {invert V S}?
  answer {M}
  example Colchicine has anti-inflammatory and antifibrotic effects.
  counter Colchicine has effects on the kidney.

pattern doing.kind-named
  relation object
  facet named-kind
  about T
  marks aside
  score 0.66
  match ^ S:long V:verb(use|involve|employ|need|require) O:bare @open T:term(procedure) @close
  match ^ S:long V:verb(use|involve|employ|need|require) O:bare in .. @open T:term(procedure) @close
  ask What does {T} {base V}?
  answer {O}
  example Stem cell therapy often uses the patient's own bone marrow (autologous stem cell therapy).
  counter Stem cell therapy often uses the patient's own bone marrow (from the hip).

pattern doing.by-which
  relation means
  facet by-which
  about S
  marks aside examples several
  score 0.94
  match ^ S:long V:verb M:np by|through ... G:gerund the N:word(production|release|secretion|expression|synthesis|formation|level|levels|activity) of H:bare @open ( such as | e.g. ,? | including )? L:inside @close
  ask By {G} the {N} of which {kind H} {invert V S} {M}?
  answer {L}
  example Urate crystals cause inflammation by raising the release of cytokines (such as interleukin-1 and interleukin-6).
  counter Urate crystals cause inflammation by raising the release of cytokines.

pattern doing.stays-for
  relation time
  facet how-long
  marks functional
  score 0.64
  match ^ S:long V:verb(circulate|survive|live|remain|stay|act|keep|store) ( P:word(in|at|on|within) H:np )? for N:number
  ask How long {invert V S} {optional P} {optional H}?
  answer For {raw N}
  example Neutrophils survive in the inflamed joint for about two days.
  counter Neutrophils survive in the inflamed joint for unknown reasons.

pattern doing.dose
  relation dose
  marks functional
  score 0.70
  match ^ S:long V:verb(give|administer|take|start|prescribe|use|infuse|inject|dose;passive) at|in ( a|the dose|doses of | doses of )? N:figure(mg|mcg|g|ml|units|iu|mg/kg|mg/day;ahead) O:object
  ask At what dose {invert V S}?
  answer {raw O}
  example Allopurinol is usually started at 50 to 100 mg daily.
  counter Allopurinol is usually started at night.

pattern doing.results-of
  relation observed
  facet results
  about T
  marks examples
  score 0.72
  match ^ ( these|those|the )? ( B:word(preclinical|clinical|animal|early|initial|recent|small|large|pilot|laboratory) )? N:word(studies|trials|experiments) of T:long V:verb(show|demonstrate|yield|give|produce|have;active;positive) ( A:word(promising|encouraging|good|positive|favourable|favorable|mixed) )? R:word(results|findings|outcomes|effects) , including L:list
  ask Which {optional A} {R} came from {optional B} {N} of {T}?
  answer {L}
  example Early studies of colchicine showed good results, including less swelling, less pain and fewer attacks.
  counter Early studies of colchicine showed good results.

pattern doing.examines
  relation action
  facet chain
  marks several
  score 0.60
  match ^ S:long V:verb(measure|assess|evaluate|identify|detect|show|reveal|examine|visualise|visualize|estimate|determine|quantify|confirm|demonstrate|monitor|check|exclude|guide|help|support|promote|facilitate|encourage|foster|protect;ahead;active;positive) D:deeds
  ask What {does S} do?
  answer {D}
  example Ultrasound for gout measures the joint space, shows crystals on cartilage and guides the needle.
  counter Ultrasound for gout measures the joint space and shows crystals on cartilage.
