# Sentences of any field: who does what to what.  Low scores: a pattern that
# knows the relation goes first.

pattern general.object
  relation object
  score 0.40
  match ^ S:long V:verb(be|have|include|seem|appear|remain|become|mean|take|make|come|go|play|lead|lie|offer|find|suggest|show|demonstrate|indicate|report|conclude|note|highlight|point|represent|emerge|continue|need|require|believe|provide|turn|render|keep|leave|call|consider|stain|tell|get|put|let|determine|function|progress|occur|happen|persist|last|vary|arise|exist|act|work|rise|fall|spread|depend|rely|consist|belong|range|differ|respond|react|interact|tend|live|die|survive|recover|relapse|peak|contribute|result|originate|aid|proceed|serve|help|approve|begin|start|stop|cease|attract|achieve|hold|garner|gain|allow|reach|test|issue|detail|supplement|rate|feel|reveal|utilize|utilise|evaluate|examine|explore|investigate|review|present|grow|effect|shift|see|gain|attack|pool|accompany|precede;active;except) O:direct
  ask {wh O} {invert V S} {tail O}?
  answer {O}
  example Allopurinol lowers uric acid.
  counter Allopurinol is a tablet.

# "The synthesis of what", "with a risk of what": the noun before the "of" is
# any of its kind and stays, what it is of is asked for.
pattern general.object-of
  relation object
  facet of-what
  score 0.43
  refuse the|this|these|those|such|other|certain|various|many|several|some|any|all
  match ^ S:long V:verb(cause|increase|decrease|raise|lower|improve|worsen|aggravate|exacerbate|affect|prevent|induce|alter|influence|double|elevate|limit|reduce;active) H:core(risk|risks|chance|chances|likelihood|probability|odds|incidence|level|levels|concentration|concentrations|rate|rates) of O:object
  match ^ S:long V:verb(cause|increase|decrease|raise|lower|improve|worsen|aggravate|exacerbate|affect|prevent|induce|alter|influence|double|elevate|limit|reduce;active) H:core(severity|spread|recurrence|onset|development|progression|formation|production|synthesis|secretion|release|excretion|elimination|absorption|reabsorption|uptake|breakdown|degradation|metabolism|clearance|inhibition|proliferation|growth|differentiation|migration|expression|regression|loss|death|destruction|deposition|accumulation|build-up|buildup|symptoms|signs|treatment|conversion|transport|action|activity|availability|deficiency|lack|excess) of O:np ( R:word(during|in|into|to|from|after|at|by|through|over|on|within|without) Q:object )? $
  ask {gap O}
  answer {O}
  example Probenecid increases the excretion of uric acid.
  counter Gout causes loss of sleep, fever and pain.
  counter Colchicine reduces the number of attacks in gout.

pattern general.with-of
  relation object
  facet of-what
  score 0.43
  refuse the|this|these|those|such|other|certain|various|many|several|some|any|all
  match ^ S:long V:verb(be|become|remain|have;except) P:word(with|to|in) H:core(risk|risks|chance|chances|likelihood|probability|odds|incidence|level|levels|concentration|concentrations|rate|rates) of O:object
  match ^ S:long V:verb(be|become|remain|have;except) P:word(with|to|in) H:core(increase|decrease|reduction|rise|fall) in O:object
  match ^ S:long V:verb(be|become|remain|have;except) P:word(with|to|in) H:core(frequency|severity|spread|recurrence|onset|development|progression|formation|production|synthesis|secretion|release|excretion|elimination|absorption|reabsorption|uptake|breakdown|degradation|metabolism|clearance|activation|inhibition|proliferation|growth|differentiation|migration|expression|number|amount|regression|loss|death|destruction|deposition|accumulation|build-up|buildup|symptoms|signs|treatment|conversion|transport|action|activity|availability|deficiency|lack|excess) of O:np ( R:word(during|in|into|to|from|after|at|by|through|over|on|within|without) Q:object )? $
  ask {gap O}
  answer {O}
  example Gout is associated with an increased risk of kidney stones, heart attacks and stroke.
  counter Gout is associated with loss of sleep, fever and pain.

pattern general.have
  relation property
  score 0.45
  refuse prospect|prognosis|capabilities|capability|importance|benefit|advantage|potential|opportunity|landscape|promise|impact|effect|role|become|been|profile|quality|qualities|rate|yield|prognosis|response|form|history|status|efficacy|disease|had|preserved|portion|prospect|symptom|monitored|checked|measured|tested
  match ^ S:long V:verb(have|possess|exhibit|display|exert|show;active) O:object
  ask {traits O} {invert V S} {tail O}?
  answer {O}
  example Colchicine has a narrow therapeutic index.
  counter Colchicine narrows the index.

pattern general.kind-list
  relation object
  score 0.60
  marks examples
  match ^ S:long V:verb(be|have|include|help|let|make|allow|enable;except) H:long ,? such as L:list
  match ^ S:long V:verb(be|have|include|help|let|make|allow|enable;except) H:long ,? including L:list
  match ^ S:long V:verb(be|have|include|help|let|make|allow|enable;except) H:long ,? like L:list
  ask What {examples L} of {kind H} that {S} {verb V}?
  answer {L}
  example Diuretics raise several blood values, such as uric acid and glucose.
  counter Diuretics raise uric acid and glucose.

pattern general.means-list
  relation object
  facet means
  score 0.66
  marks examples
  match ^ S:long V:verb P:word(against|for|in|on|to|with|from) O:np Q:word(through|via|by) H:bare ,? such as L:list
  match ^ S:long V:verb P:word(against|for|in|on|to|with|from) O:np Q:word(through|via|by) H:bare ,? including L:list
  ask What {examples L} of {kind H} {Q} which {S} {verb V} {P} {O}?
  answer {L}
  example Colchicine protects against gout through several mechanisms, including lower chemotaxis and less phagocytosis.
  counter Colchicine protects against gout in several joints, including the knee and the ankle.

pattern general.kind-list-prep
  relation object
  score 0.62
  marks examples
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via|alongside) H:long ,? such as L:list
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via|alongside) H:long ,? including L:list
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via|alongside) H:long ,? like L:list
  ask {P} which {kind H} {invert V S}?
  answer {L}
  example Urate crystals settle in cool joints such as the big toe and the ankle.
  example Naproxen is often used alongside other drugs including colchicine and prednisone.
  counter Urate crystals settle in cool joints.

pattern general.include
  relation includes
  score 0.62
  match ^ S:long V:verb(include|involve|comprise|encompass|contain;active) O:list
  match ^ S:long V:verb(include|involve|comprise|encompass|contain;active) @colon O:list
  ask What {invert V S}?
  answer {O}
  example Treatment plans comprise diet, exercise and drugs.
  counter Care of gout helps most patients.

pattern general.either
  relation kinds
  facet either
  score 0.72
  match ^ S:term(condition) V:verb(be;positive) either O:rest
  ask Which two forms of {S} are there?
  answer {O}
  example Gout can be either primary or secondary.
  counter Gout can be treated with either colchicine or naproxen.

pattern general.lead-to
  relation leads_to
  score 0.60
  match ^ S:long V:verb(lead|contribute;positive) to O:object
  ask What {invert V S} to?
  answer {O}
  example Untreated gout can lead to joint damage.
  counter Untreated gout does not always lead to joint damage.

pattern general.lead-to-always
  relation leads_to
  facet always
  marks polar denies
  score 0.70
  match ^ S:long D:word(does|do) not N:word(always|necessarily|invariably) L:word(lead|progress) to O:direct
  ask {D} {S} {N} {L} to {O}?
  answer No, {raw S} {D} not {N} {L} to {O}
  example Hyperuricemia does not always lead to gout.
  counter Hyperuricemia leads to gout.

pattern general.result-in
  relation leads_to
  score 0.60
  match ^ S:long V:verb(result) in O:object
  ask What {invert V S} in?
  answer {O}
  example Chronic gout can result in joint deformity.
  counter Chronic gout can deform joints.

pattern general.route
  relation route
  score 0.60
  match ^ S:long V:verb(take|give|administer|deliver|inject|apply|infuse;passive) P:word(by|via|through) O:long(mouth|injection|infusion|inhalation|inhaler|drip|tube|catheter|patch|route|vein|skin|nose|pump|enema|nebuliser|nebulizer|tablet)
  ask How {invert V S}?
  answer {optional P} {raw O}
  example Colchicine is taken by mouth.
  counter Colchicine is taken by many patients.

pattern general.passive-by
  relation agent
  score 0.55
  refuse chance|accident|mouth|hand|injection|infusion|inhalation|weight|doctor|physician|specialist|surgeon|clinician|nurse|team|insurance|insurer|fact
  match ^ S:long V:verb(approve|represent|exemplify|constitute|achieve|accomplish|accompany|follow|precede|implement|publish|fund|conduct|write|issue|found|design;passive;except) by O:object
  ask {wh O} {active V} {S}?
  answer {O}
  example Uric acid is excreted by the kidneys.
  counter Uric acid leaves through the kidneys.

pattern general.manifest-as
  relation described_as
  score 0.60
  match ^ S:long V:verb(manifest|present) ( A:word(essentially|mainly|primarily|mostly|chiefly|largely) )? as O:object
  ask How {invert V S} {optional A}?
  answer As {raw O}
  example Gout manifests as sudden pain in the big toe.
  counter Gout begins with sudden pain.

pattern general.act-as
  relation described_as
  score 0.60
  match ^ S:long V:verb(act|serve|function|work) ( A:word(essentially|mainly|primarily|mostly|chiefly|largely) )? as O:object
  ask What {invert V S} {optional A} as?
  answer {O}
  example Uric acid mainly acts as a trigger of gout.
  counter Uric acid acts within hours in gout.

pattern general.controlled-by
  relation relation
  facet controlled
  score 0.56
  match ^ S:long V:verb(be;positive) under ( A:word(tight|strict|direct) )? ( the )? ( A:word(tight|strict|direct) )? control of O:object
  ask What controls {S}?
  answer {O}
  example The level of urate in gout is under the tight control of the kidneys.
  counter The level of urate in gout is under 7 mg/dL.

pattern general.be-that
  relation relation
  score 0.54
  match ^ S:long V:verb(be) H:np that|which W:verb(be|use|enable|allow|let|help|play|travel|run|go|radiate|spread|extend|lie|come|occur;except) ( P:word(to|in|from|on|with) )? O:direct
  ask What {invert W S} {optional P}?
  answer {O}
  example Acute gout is one of the disorders that wake patients at night.
  counter Colchicine is a drug from autumn crocus.
  counter Febuxostat is an option for gout that does not yield to allopurinol.

pattern general.passive-as
  relation described_as
  score 0.50
  match ^ S:long V:verb(describe|classify|regard|recognise|recognize|define|see|view|identify|give|use|prescribe|administer|know|categorise|categorize|characterise|characterize|present|take|report|label|grade|stage;passive) as O:object
  ask how {invert V S}?
  answer As {raw O}
  example Kidney stones are described as solid lumps of urate.
  counter Kidney stones are described by physicians.

pattern general.approved-there
  relation relation
  facet approved
  score 0.58
  match ^ S:long V:verb(approve|license|authorise|authorize|recommend|indicate|market;passive) in G:np ( I:word(in) T:np )? for O:object
  ask For what {invert V S} in {G} {optional I} {optional T} {tail O}?
  answer {O}
  example Febuxostat was approved in Europe for chronic gout.
  counter Febuxostat was approved in Europe.

pattern general.prep-object
  relation relation
  score 0.42
  refuse different|certain|any|either|this|these|those|family|families|person|people|school|last|recent
  match ^ S:long V:verb(be|communicate|shift|lie|fluctuate|differ|vary|lead|result|continue|stand|come|go|fall|remain|manifest|become|find|use|see|take|begin|start|occur|happen|range|exist|rate|clot|test|issue|detail|refer|account;except;active) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly) )? P:word(on|into|to|from|with|for|against|around|about|through|between|among|within) O:object
  match ^ S:long V:verb(be|communicate|shift|lie|fluctuate|differ|vary|lead|result|continue|stand|come|go|fall|remain|manifest|become|find|use|see|take|begin|start|occur|happen|range|exist|rate|clot|test|issue|detail|refer|account|increase|decrease|rise|decline|grow;except;active) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly) )? P:word(in) O:object
  ask {asked P O} {invert V S} {optional A} {behind P} {tail O}?
  answer {place P} {O}
  example Febuxostat acts on xanthine oxidase.
  counter Febuxostat blocks xanthine oxidase.

pattern general.considered
  relation is_a
  facet considered
  score 0.56
  refuse positive|negative|normal|abnormal|diagnostic|high|low
  match ^ S:long V:verb(consider|deem|call|term;passive) ( to be )? a|an|the O:object
  ask What {invert V S} to be?
  answer {O}
  example Gout is considered a disease of kings.
  counter Gout is considered in every swollen joint.

pattern general.whom
  relation relation
  facet whom
  score 0.55
  refuse treated|receiving|given|both|any|all|every|everyone|anyone|different|various|per|million
  match ^ S:long V:verb(occur|develop|begin|start|arise|appear|present|manifest;active) P:word(in|among) O:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant|adolescent|those)
  match ^ S:long V:verb(;passive) P:word(to|for|in|among|with) O:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant|adolescent|those)
  ask {optional P} whom {invert V S}?
  answer {O}
  example Pegloticase may be offered to patients with refractory gout.
  counter Pegloticase may be infused into a vein.

pattern general.passive-prep
  relation relation
  score 0.42
  refuse experimental|decade|different|certain|any|either|this|these|those|caution|care|combination|interval|vivo|vitro|absence|presence|month|week|day|session|visit|dose|hour|last|recent
  match ^ S:long V:verb(limit|infuse|improve|apply|differentiate|diagnose|observe|report|note|see|document|record|describe|refer|study|investigate|explore|evaluate|test|examine|need|establish|prove|understand|clarify;passive;except) P:word(on|in|into|to|from|with|for|against|around|about|through|between|among|within) O:object
  ask {asked P O} {invert V S} {behind P} {tail O}?
  answer {place P} {O}
  example Febuxostat is combined with colchicine.
  counter Pegloticase dissolves tophi.

pattern general.definition
  relation is_a
  score 0.55
  marks definition general
  refuse driver|older|newer|commonest|highway|key|integral|risk|adverse|feature|characteristic|clue|aim|example|more|less|wider|narrower|broader|effective|safe|potential|promising|indication|contraindication|complication|sign|known|hallmark|cause|symptom|consideration|challenge|area|focus|factor|aspect|concern|issue|option|reason|part|cornerstone|leading|alternative|contributor
  match ^ S:term(condition|drug|class|cell|molecule|procedure|symptom|test|organism|tissue) V:verb(be;positive;plain) a|an O:object
  ask What {invert V S}?
  answer {O}
  example Gout is a disease of urate crystals in joints.
  counter Gout causes a disease of joints.

pattern general.role
  relation role
  score 0.70
  match ^ S:np V:verb(play|have) a|an .. role|part in O:object
  ask In what {invert V S} a role?
  answer {O}
  example Interleukin-1 plays a key role in acute attacks of gout.
  counter Interleukin-1 drives acute attacks of gout.

pattern general.means
  relation means
  facet means
  score 0.72
  match ^ S:long V:verb(be|require|need|show|reveal|contain|mean;except) O:np ( P:word(in|within) H:np )? ( A:word(mainly|primarily|largely|mostly|partly|predominantly|chiefly|principally) )? W:word(by|through|via) G:list
  ask How {invert V S} {O}?
  answer {optional A} {optional W} {G}
  example Colchicine reduces inflammation by blocking microtubules.
  counter Colchicine reduces inflammation in a day.

pattern general.turn-into
  relation change
  facet turn
  score 0.66
  match ^ S:long V:verb(polarize|polarise|shift|switch|skew|reprogram|reprogramme|steer;active) O:np P:word(from|to|toward|towards|into) R:object
  ask How {invert V S} {O}?
  answer {P} {raw R}
  example Colchicine shifts macrophages from an inflammatory to a resting type in gout.
  counter Colchicine shifts macrophages in gout.

pattern general.convert
  relation change
  facet turn
  score 0.66
  match ^ S:long V:verb(convert|transform|metabolise|metabolize|change|break|turn|oxidise|oxidize;active) O:np P:word(into|to) R:object
  ask {P} what {invert V S} {O}?
  answer {R}
  example The liver converts purines into uric acid in gout.
  counter The liver converts purines in gout.

pattern general.who
  relation agent
  facet who
  score 0.58
  match ^ S:long V:verb(describe|discover|coin|name|invent|introduce|propose|identify|isolate|report|develop|recognise|recognize;passive) by N:np ( in Y:number )?
  ask Who {active V} {S}?
  answer {N}
  example Gout was first described by Hippocrates.
  counter Gout is described by its pattern of joints.

pattern general.means-of-effect
  relation means
  facet means
  score 0.73
  match ^ S:long V:verb(exert|mediate|achieve|produce|perform;active;positive) P:word(their|its) E:word(effect|effects|action|actions|function|functions|benefit|benefits|influence) ( A:word(mainly|primarily|largely|mostly|partly|predominantly|chiefly|principally) )? W:word(by|through|via) G:list
  ask How {invert V S} {optional P} {optional E}?
  answer {optional A} {optional W} {G}
  example Colchicine exerts its effects mainly by blocking microtubules.
  counter Colchicine exerts its effects within a day.

pattern general.means-toward
  relation means
  facet means
  score 0.72
  match ^ S:long V:verb(work|act|help|protect|guard|fight|function;positive) P:word(for|in|against|on|from) O:np W:word(by|through) G:list
  ask How {invert V S} {P} {O}?
  answer {optional W} {G}
  example Colchicine works against gout by blocking microtubules and calming neutrophils.
  counter Colchicine works against gout within a day.

pattern general.deeds
  relation effect
  facet deeds
  score 0.71
  match ^ S:long V:verb(demonstrate|show|represent|offer|hold|play;open;positive;except) D:deeds
  ask What {invert V S} do?
  answer {D}
  example Colchicine has been shown to prevent attacks of gout and shorten their course.
  counter Colchicine has been shown to prevent attacks of gout and of pericarditis.

pattern general.deeds-not
  relation effect
  facet deeds-not
  score 0.70
  match ^ S:long V:verb(;open;negative) A:word(prevent|treat|cure|stop|halt|reverse|slow|improve|reduce|relieve|change|affect) or|and D:rest
  ask What {invert V S} do?
  answer {A} or {raw D}
  example Colchicine has not been shown to prevent or shorten attacks of gout.
  counter Colchicine has been shown to prevent or shorten attacks of gout.

pattern general.aim
  relation goal
  score 0.70
  match ^ S:long V:verb(seek|intend|aim) @to O:object
  ask What {invert V S} to do?
  answer {O}
  example Treatment of gout seeks to prevent attacks of arthritis.
  counter Treatment of gout lowers uric acid.

pattern general.potential-for
  relation potential
  score 0.72
  refuse animal|model|trial|study|mice|rat|this|these|broad|wide|various|many|several|different
  match ^ S:long V:verb(show|demonstrate|have|hold|offer) .. potential|promise for|in O:object
  ask For what {invert V S} potential?
  answer {O}
  example Canakinumab shows potential for refractory gout.
  counter Canakinumab eases refractory gout.

pattern general.apposition
  relation described_as
  facet reversed
  score 0.75
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure) , D:word(a|an|the) A:long , V:verb(;ahead)
  ask Which {type S} is {D} {A}?
  answer {S}
  example Allopurinol, a xanthine oxidase inhibitor, lowers uric acid.
  counter Allopurinol lowers uric acid.

pattern general.the-most
  relation superlative
  facet reversed
  score 0.80
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure|molecule|tissue) V:verb(be) ( well-known to be )? D:word(the) W:word(most|leading|main|primary|commonest|first|major|only|principal|least|largest|best|first-line|second-line|third-line|preferred) O:object
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure|molecule|tissue) V:verb(be) D:word(the) W:word(second|third|fourth|fifth) O:object
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure|molecule|tissue) V:verb(be) D:word(a) W:word(leading|major|main) O:object
  ask Which {type S} {verb V} {D} {W} {O}?
  answer {S}
  example Gout is the most common inflammatory arthritis in men.
  counter Gout is an inflammatory arthritis.

pattern general.gloss
  relation is_a
  facet gloss
  score 0.80
  marks definition general aside
  about H
  match H:term(condition|tissue|molecule|cell|symptom|organism|procedure|test|class) @open the|a|an G:inside @close
  match H:term(condition|tissue|molecule|cell|symptom|organism|procedure|test|class) @dash the|a|an G:object
  ask What {are H} {H}?
  answer {G}
  example Gout attacks entheses (the places where tendons join bone).
  counter Gout attacks the big toe (podagra).

pattern general.result-of
  relation cause
  score 0.75
  match ^ S:long V:verb(occur|arise|develop|result|stem|originate) ( because of | from | in response to ) O:object
  ask From what {invert V S}?
  answer {O}
  example Gout arises from high levels of uric acid.
  counter Gout arises suddenly.

pattern general.occurs-when
  relation cause
  facet when
  score 0.75
  match ^ S:long V:verb(occur|happen|arise|develop|begin|start|end) when C:object
  ask When {invert V S}?
  answer When {raw C}
  example Gout occurs when crystals of urate form in a joint.
  counter Gout occurs in joints.

pattern general.there-are-kinds
  relation kinds
  about H
  marks examples
  score 0.75
  match ^ there are|is H:long ,? ( including | such as | like ) L:list
  ask What {examples L} of {kind H}?
  answer {L}
  example There are several drugs for gout, including colchicine, naproxen and prednisolone.
  counter There are drugs for gout in every pharmacy.

pattern general.link
  relation associated_with
  about A
  score 0.78
  match there is|are .. link|association|relationship|correlation between A:np and B:long ,? ( such as | including | like ) L:list
  ask What {examples L} of {kind B} linked to {A}?
  answer {L}
  example There is a strong link between gout and metabolic disorders such as diabetes and obesity.
  counter There is a strong link between diet and gout.

pattern general.number-of
  relation proportion
  marks functional
  about P
  score 0.80
  match ^ N:number of P:long do|did V:verb(be;except;positive) O:object
  match ^ N:number of P:long V:verb O:object
  ask What proportion of {P} {verb V} {O}?
  answer {N}
  example About 20% of patients with gout develop tophi.
  counter Many patients with gout develop tophi.

pattern general.premise-list
  relation includes
  facet premise
  marks several
  score 0.70
  match ^ these|this|they V:verb(include|comprise) O:list
  match ^ these .. reasons|factors|mechanisms|benefits|effects|methods|techniques|options|symptoms|types|steps|areas|findings|properties|advantages V:verb(include|comprise) O:list
  ask {premise}. Which ones?
  answer {O}
  example Gout progresses through three stages. These include silent hyperuricemia, acute attacks and chronic gout.
  counter Gout is painful. Symptoms include swelling and redness.

pattern general.be-such-as
  relation examples
  marks examples
  score 0.68
  match ^ S:long V:verb(be) .. such as L:list
  ask What {examples L} of {S}?
  answer {L}
  example Adverse effects of allopurinol are usually mild, such as rash or nausea.
  counter Adverse effects of allopurinol are usually mild.

pattern general.one-of
  relation one_of
  score 0.74
  match ^ one of the W:word(most|commonest|earliest|strongest|leading|first|oldest) S:long V:verb(be) O:object
  ask What {verb V} one of the {W} {S}?
  answer {O}
  example One of the strongest risk factors for gout is obesity.
  counter One of the factors in gout is obesity.

pattern general.one-factor
  relation one_of
  facet factor
  score 0.74
  refuse that|how|whether|its|their
  match ^ one of the W:word(key|main|major|primary|principal|chief|central) S:long(factors|causes|drivers|triggers|contributors) V:verb(be;positive) O:object
  ask What {verb V} one of the {W} {S}?
  answer {O}
  example One of the main factors behind gout is a diet rich in meat.
  counter One of the main questions about gout is its cost.

pattern general.common-in
  relation common_in
  facet reversed
  about O
  score 0.72
  match ^ S:long V:verb(be) ( also )? A:word(common|prevalent|frequent|rare|typical|characteristic|widespread) P:word(in|among|of|for|to) O:object
  ask What {one V} {A} {P} {O}?
  answer {S}
  example Kidney stones are common in gout.
  counter Kidney stones hurt.

pattern general.be-adjective
  relation property
  score 0.52
  refuse those|use|this|these|various|many|different
  match ^ S:long V:verb(be) ( M:word(particularly|especially|mainly|mostly|highly|most) )? A:word(distinct|inseparable|indistinguishable|dangerous|contraindicated|responsible|resistant|suitable|sensitive|prone|susceptible|dependent|rich|characteristic|specific|independent|relevant|useful|effective|beneficial|free|capable|similar|equivalent|secondary|attributable|due|linked|related|vulnerable|intolerant|refractory|unresponsive|responsive|active) P:word(for|to|in|of|from|on|with|against) O:object
  ask What {invert V S} {optional M} {A} {P}?
  answer {O}
  example High uric acid is responsible for kidney stones.
  counter High uric acid is harmful.

pattern general.be-adjective-whom
  relation property
  facet whom
  score 0.53
  match ^ S:long V:verb(be) ( M:word(particularly|especially|mainly|mostly|highly|most) )? A:word(dangerous|contraindicated|suitable|relevant|useful|effective|beneficial|appropriate|unsuitable|unsafe|inappropriate) P:word(for|to|in) O:long(patients|people|those|individuals|adults|children|women|men|infants|persons)
  ask {P} whom {invert V S} {optional M} {A}?
  answer {O}
  example Colchicine is dangerous for people with gout on dialysis.
  counter Colchicine is useful for attacks of gout.

pattern general.treating-kinds
  relation property
  facet treating
  marks examples
  score 0.70
  match ^ S:long V:verb(be) ( M:word(particularly|especially|mainly|mostly|highly|most) )? A:word(useful|effective|beneficial|helpful) in|for W:word(treating|managing|preventing) H:bare ,? like|such L:list
  match ^ S:long V:verb(be) ( M:word(particularly|especially|mainly|mostly|highly|most) )? A:word(useful|effective|beneficial|helpful) in|for W:word(treating|managing|preventing) H:bare ,? ( such as | including ) L:list
  ask In {W} which {kind H} {invert V S} {optional M} {A}?
  answer {L}
  example Colchicine is useful in treating conditions such as gout and pericarditis.
  counter Colchicine is useful in treating gout.

pattern general.signs-are
  relation includes
  facet reversed
  marks several
  score 0.62
  about O
  match ^ S:list V:verb(be;positive) O:long(signs|symptoms|features|causes|complications|triggers|treatments|examples|manifestations|markers|indications|contraindications)
  match ^ S:list V:verb(be;positive) O:long(forms|types|subtypes|stages|phases|components|parts|branches|classes|categories|pillars|tests|options|sites|precursors) $
  ask What are {O}?
  answer {S}
  example Tophi, joint erosion and kidney stones are complications of chronic gout.
  counter Tophi are deposits of urate.

pattern general.be
  relation property
  score 0.36
  refuse commonest|rarest|older|newer|faster|slower|stronger|weaker|safer|distinct|separate|advantage|disadvantage|control|like|equally|subject|highest|lowest|greatest|sign|opposite|what|where|when|body's|body’s|gold|standard|definitive|cornerstone|foundation|predominant|dominant|most|choice|preferred|suitable|alternative|best|first-line|second-line|third-line|potential|indication|contraindication|mainstay|affected|scarce|risk|adverse|feature|characteristic|clue|aim|example|more|less|wider|worse|better|met|good|ascribed|investigational|unproven|ineffective|hyperactive|uncommon|normal|absent|bent|known|unique|promising|minimally|able|considered|likely|challenging|crucial|essential|important|common|prevalent|poised|rare|frequent|another|one|hallmark|cause|symptom|consideration|challenge|area|focus|factor|aspect|concern|issue|option|reason|part|major|key|vital|critical|necessary|available|possible|different|treated|managed|done|effective|first
  match ^ S:long V:verb(be;positive;plain) O:object
  ask What {invert V S} {like O}?
  answer {O}
  example The target of treatment in gout is a low uric acid in the blood.
  counter The target of treatment in gout is not cure.
  counter The growth of tophi in gout is faster with beer than with wine.

pattern general.shown-to-be
  relation described_as
  refuse best|most|first|safest|preferred|main|leading|only
  about S
  score 0.66
  match ^ R:long V:verb(show|demonstrate|find|prove|reveal|consider) S:np to be O:object
  ask What {invert V R} {S} to be?
  answer {O}
  example Large trials showed febuxostat to be an effective drug.
  counter Large trials tested febuxostat.

pattern general.lead-responsible
  relation property
  score 0.74
  match responsible for O:span , S:long V:verb(;ahead)
  ask What {are S} {S} responsible for?
  answer {O}
  example Responsible for most attacks of gout, alcohol raises uric acid.
  counter Alcohol raises uric acid.

pattern general.lead-defined
  relation is_a
  facet body
  marks definition
  score 0.90
  match defined|described|classified by B:long ( @open A:inside @close )? as D:span , S:long V:verb(;ahead)
  ask How {are S} {S} defined by {B}?
  answer {D}
  example Defined by the American College of Rheumatology as an inflammatory arthritis with urate crystals, gout affects many men.
  counter Gout is defined as an arthritis with urate crystals.

pattern general.lead-caused
  relation cause
  score 0.80
  match caused|triggered by O:span , S:term(condition|symptom) V:verb(;ahead)
  ask What causes {S}?
  answer {O}
  example Caused by crystals of urate, gout damages joints.
  counter Gout damages joints by crystals.

pattern general.lead-characterised
  relation characterised_by
  score 0.80
  match characterized|characterised|marked by O:span , S:term(condition|symptom) V:verb(;ahead)
  ask What {are S} {S} characterised by?
  answer {O}
  example Characterized by sudden joint pain, gout is easy to recognise.
  counter Gout is easy to recognise by sudden joint pain.

pattern general.even-cloze
  relation circumstance
  score 0.50
  refuse those|for
  match ^ S:long V:verb C:span ,? especially|particularly|mainly|primarily|predominantly O:object
  ask {gap O}
  answer {O}
  example Gout causes attacks of pain, especially at night.
  counter Gout causes attacks of pain at night.

pattern general.is-not
  relation is_not
  facet negative
  marks polar
  refuse monolithic|inconvenience|set|simple|single|enough|matter|consistent|substitute|subject
  score 0.82
  match ^ S:long V:verb(be;negative) O:object $
  ask {are S} {S} {raw O}?
  answer No, not {raw O}
  example Gout is not an infectious disease.
  counter Gout is an inflammatory disease.

pattern general.cannot-be
  relation is_not
  facet cannot
  marks polar denies
  score 0.78
  match ^ S:np cannot be ( A:word(completely|fully|totally|entirely|easily|reliably) )? E:word(cured|prevented|reversed|eliminated|transmitted|inherited|diagnosed|detected|eradicated|repaired|regenerated|excluded|restored|undone|healed) $
  ask Can {S} be {optional A} {E}?
  answer No, {S} cannot be {optional A} {E}
  example Hyperuricemia cannot be fully reversed.
  counter Hyperuricemia cannot be reversed without drugs.

pattern general.colon-by
  relation includes
  facet colon-by
  score 0.72
  match ^ S:long V:verb(be) a|an M:np W:word(characterized|characterised|marked|defined|caused) by @colon L:list
  match ^ S:long V:verb(characterize|characterise|mark|define|cause;passive) by @colon L:list
  ask What {invert V S} {optional W} by?
  answer {L}
  example Gout is a disease characterized by: urate crystals, swollen joints and kidney stones.
  counter Gout is a disease of joints: it hurts.

pattern general.colon-prep
  relation includes
  facet colon-prep
  score 0.72
  match ^ S:long V:verb(depend|rely|rest|focus|consist|result|arise|stem) P:word(on|of|from|in) @colon L:list
  ask What {invert V S} {P}?
  answer {L}
  example Diagnosis of gout rests on: joint fluid, uric acid and ultrasound.
  counter Diagnosis of gout rests on joint fluid.

pattern general.colon-what
  relation includes
  facet colon
  score 0.71
  marks several
  match ^ S:long V:verb(be;except;active) ( N:number )? ( A:word(functionally|anatomically|histologically|clinically|structurally|genetically) )? M:np @colon L:list
  ask Which {optional N} {optional A} {kind M} {invert V S}?
  answer {L}
  example Urate crystals set off a vicious cycle: inflammation, pain and rest.
  counter Urate crystals set off a vicious cycle.

pattern general.colon-are
  relation includes
  facet colon-are
  score 0.72
  marks several
  match ^ S:long(symptoms|signs|features|manifestations|complications|causes|factors|triggers|types|forms|effects|reactions|treatments|drugs|tests|findings|components|criteria|stages) V:verb(be;positive) M:object @colon L:list
  ask What {invert V S}?
  answer {L}
  example The adverse effects of colchicine are mild: nausea, vomiting and diarrhea.
  counter The adverse effects of colchicine are mild.

pattern general.colon-list
  relation includes
  facet colon
  score 0.70
  marks several
  match ^ S:long V:verb M:object @colon L:list
  ask {S} {verb V} {M}. Which ones?
  answer {L}
  example Doctors treat gout with several drugs: colchicine, naproxen and prednisolone.
  counter Doctors treat gout with several drugs.

pattern general.tail
  relation effect
  facet tail
  score 0.48
  refuse prospect|application|need|demand|necessity|importance|awareness|interest
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately|further )? causing|reducing|increasing|preventing|delaying|producing|promoting|inhibiting|blocking|impairing|improving|slowing O:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? leading to O:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? resulting in O:object
  match ^ S:long V:verb M:object , which W:verb(result|lead|cause|disrupt|impair|reduce|increase|worsen) ( in | to )? O:object
  ask {gap O}
  answer {O}
  example Allopurinol blocks xanthine oxidase, reducing uric acid in gout.
  counter Urate crystals settle in the joint and cause inflammation.

pattern general.tail-to
  relation effect
  facet tail-to
  score 0.49
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? causing|forcing|prompting N:np to D:object
  match ^ S:long V:verb M:object , which W:verb(cause|force|prompt) N:np to D:object
  ask {gap D}
  answer {raw D}
  example Urate crystals settle in the joint, causing neutrophils to release interleukin-1 in gout.
  counter Urate crystals settle in the joint, causing damage to cartilage in gout.

pattern general.figure
  relation figure
  facet figure
  marks functional
  score 0.60
  match ^ S:long V:verb .. N:figure P:word(of|in|among) R:object
  ask {gap N}
  answer {N}
  example Treatment of gout takes at least 6 months of patience.
  counter Gout accounts for much arthritis.

pattern general.why
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb M:object because|since @comma? O:rest
  match ^ S:long V:verb ,? because|since @comma? O:rest
  ask Why {invert V S} {optional M}?
  answer Because {raw O}
  example Gout often begins in the big toe because cool joints let urate crystallise.
  counter Gout often begins in the big toe.

pattern general.due-to
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb(be;except) M:object ( due to | because of | owing to ) O:rest
  match ^ S:long V:verb(be) ( also|often|usually|more|less|very|most|particularly )? M:word(common|commoner|rare|frequent|high|low|higher|lower|difficult|challenging|limited|poor|uncertain|unclear|impossible|unreliable|unstable|delayed|increased|reduced|raised|impaired|painful|weak|slow|short|severe|contraindicated|controversial) ( due to | because of | owing to ) O:rest
  ask Why {invert V S} {M}?
  answer Because of {raw O}
  example Gout damages joints due to chronic inflammation.
  example Gout is rare due to protective estrogens.
  counter Gout damages joints.
  counter Gout is an arthritis due to crystals.

pattern general.in-response-to
  relation cause
  facet stimulus
  score 0.74
  match ^ S:long V:verb(be;passive;except) in response to O:list
  ask In response to what {invert V S}?
  answer {O}
  example Interleukin is released in response to crystals.
  counter Joints release urate in the cold.

pattern general.in-response-to-both
  relation cause
  facet stimulus
  score 0.74
  match ^ S:long V:verb(be;except) M:np and W:np in response to O:list
  ask In response to what {invert V S} {M} and {W}?
  answer {O}
  example Joints release urate and water in response to trauma, cold, and acid.
  counter Joints release urate and water in the cold.

pattern general.why-given
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb(be;except) ( P:word(to|in|for|on|at|from|with) )? M:np , given D:word(the|its|their) O:rest
  ask Why {invert V S} {optional P} {M}?
  answer Because of {raw D} {raw O}
  example Pegloticase is restricted to severe gout, given the risk of infusion reactions.
  counter Pegloticase is restricted to severe gout.

pattern general.due-to-the
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb(be;positive) D:word(the) M:object ( due to | because of | owing to ) O:rest
  ask Why {invert V S} {D} {M}?
  answer Because of {raw O}
  example Colchicine is the first choice for patients with renal stones due to low cost.
  counter Colchicine is the first choice for patients with renal stones.

pattern general.premise-kind
  relation includes
  facet premise
  marks examples
  score 0.74
  match ^ this|these V:verb(include|involve|comprise|contain) H:long ,? ( such as | like | including ) L:list
  ask {premise}. Which {kind H}?
  answer {L}
  example A healthy diet lowers uric acid in gout. This includes low-fat foods such as skimmed milk and cherries.
  counter A healthy diet lowers uric acid. Milk helps.

pattern general.premise-kind-along
  relation includes
  facet premise
  marks examples
  score 0.73
  match ^ this|these V:verb(include|involve|comprise|contain) ... ( along with | as well as | in addition to ) H:long ,? ( such as | like | including ) L:list
  ask {premise}. Which {kind H}?
  answer {L}
  example A combined approach is recommended in gout. This includes a choice of drugs, along with lifestyle measures such as exercise and weight loss.
  counter A combined approach is recommended in gout.

pattern general.include-kind
  relation includes
  marks examples
  score 0.66
  match ^ S:long V:verb(include|involve|comprise|contain) H:long ,? ( such as | like ) L:list
  ask What {examples L} of {kind H} that {S} {verb V}?
  answer {L}
  example Care of gout includes several drugs such as colchicine and naproxen.
  counter Care of gout includes exercise.

pattern general.bracket-list
  relation kinds
  facet bracket
  marks several examples aside
  about H
  score 0.93
  match H:bare(therapy|therapies|treatment|drug|agent|medication|measure|intervention|technique|test|cytokine|virus|injury|injuries|complication|inhibitor|antibody|antibodies|analgesic|antidepressant|anticonvulsant|steroid|antibiotic|insulin|vaccine|symptom|sign|trigger|electrolyte|vitamin|mineral) @open ( such as | e.g. ,? | eg ,? | i.e. ,? | for example ,? | including | especially | particularly | mainly | namely )? G:inside @close
  ask What {examples G} of {kind H}?
  answer {G}
  example Attacks of gout are treated with anti-inflammatory drugs (colchicine and naproxen).
  counter Attacks of gout are treated with rest (for two days).

pattern general.such-as
  relation examples
  facet such-as
  marks several examples
  about H
  score 0.33
  match H:long(symptom|sign|disease|disorder|condition|comorbidity|comorbidities|complication|drug|medication|therapy|therapies|treatment|cell|cytokine|factor|molecule|protein|enzyme|hormone|tissue|organ|test|criteria|technique|method|effect|event|source|cause|trigger|infection|virus|bacteria|gene|marker|biomarker|risk|injury|injuries|concern|challenge) ,? such as L:list
  ask What {examples L} of {kind H}?
  answer {L}
  example Doctors who treat gout look for metabolic diseases, such as diabetes and hypertension.
  counter Gout is often seen with other diseases.

pattern general.why-lead
  relation cause
  facet why
  score 0.74
  match because|since C:span , S:long V:verb M:object
  match because|since C:span , S:long V:verb
  ask Why {invert V S} {optional M}?
  answer Because {raw C}
  example Since urate crystals dissolve slowly, gout needs treatment for years.
  counter Since 2010, treatment of gout has improved.

pattern general.why-there
  relation cause
  facet why
  score 0.74
  match ^ S:long V:verb M:object as there O:rest
  ask Why {invert V S} {optional M}?
  answer Because there {raw O}
  example Early gout is hard to diagnose as there are few crystals in the joint.
  counter Early gout is missed as often as late gout.

pattern general.subject-kinds
  relation kinds
  facet subject
  about O
  marks examples several
  score 0.86
  match ^ H:bare ,? such as L:list , V:verb O:object
  match ^ H:bare ( @open .. @close )? ,? such as L:list V:verb O:object
  match ^ H:bare , ( including | like ) L:list , V:verb O:object
  match ^ H:bare like L:list V:verb O:object
  ask What {examples L} of {kind H} that {verb V} {O}?
  answer {L}
  example Purine-rich foods, such as liver and anchovies, raise uric acid in gout.
  example Xanthine oxidase inhibitors (XOIs) such as allopurinol, febuxostat, topiroxostat reduce uric acid in gout.
  counter Purine-rich foods raise uric acid in gout.

pattern general.subject-both
  relation agent
  facet reversed
  about O
  marks several
  score 0.46
  match ^ S:list(cell|drug|class|molecule|organism) V:verb(be|have|include;except) O:object
  ask Which {type S} {all V} {O}?
  answer {S}
  example Neutrophils and macrophages drive acute attacks of gout.
  example Colchicine or naproxen is used for acute attacks of gout.
  counter Neutrophils drive acute attacks of gout.

pattern general.named-as
  relation named_as
  about Y
  score 0.66
  match ^ R:long V:verb(suggest|identify|propose|recognise|recognize|describe|name|implicate|highlight;active) O:long as D:word(a|an|the) Y:object
  match ^ R:long V:verb(suggest|identify|propose|recognise|recognize|describe|name|implicate|highlight;active) O:long as Y:np $
  match ^ R:long V:verb(suggest|identify|propose|recognise|recognize|describe|name|implicate|highlight;active) O:long as Y:core P:word(to|for|in|against|behind) Z:object
  ask What {invert V R} as {optional D} {Y} {optional P} {optional Z}?
  answer {O}
  example Recent studies have identified obesity as a risk factor for gout.
  counter Recent studies have examined obesity in gout.

pattern general.potential-to
  relation potential
  score 0.66
  match potential|ability|capacity for S:np to E:word O:object
  ask What {have S} {S} the potential to {E}?
  answer {O}
  example A further hope is the potential for stem cells (from donors) to repair cartilage.
  counter Stem cells repair cartilage.

pattern general.observed-in
  relation observed_in
  facet reversed
  about O
  score 0.62
  match ^ S:long V:verb(observe|report|note|see|document|record|describe;passive) P:word(in|with|after|during|among|following) O:object
  ask What {one V} {P} {O}?
  answer {S}
  example Falls in uric acid and fewer attacks of gout have been observed in patients on losartan.
  counter Losartan lowers uric acid in patients.

pattern general.how-common
  relation frequency
  score 0.60
  match ^ S:long V:verb(be) F:word(rare|uncommon|infrequent|frequent|unusual|common) $
  match ^ S:long V:verb(be) F:word(rare|uncommon|infrequent|frequent|unusual|common) , with
  ask How common {are S} {S}?
  answer {F}
  example Serious reactions to allopurinol are rare.
  counter Reactions to allopurinol appear early.

pattern general.associated-kinds
  relation associated_with
  about R
  marks examples several
  score 0.66
  match H:bare ( associated | linked ) with|to R:np ,? ( such as | including | like ) L:list
  match H:bare ( associated | linked ) with|to R:span , ( such as | including | like ) L:list
  ask What {examples L} of {kind H} associated with {R}?
  answer {L}
  example This differs from the toxic effects associated with long use of colchicine, including diarrhea and myopathy.
  counter This differs from the toxic effects of colchicine.

pattern general.common-among
  relation common_in
  score 0.73
  refuse than
  match ^ S:long V:verb(be) ( M:word(most|more|less|least) )? A:word(common|prevalent|frequent|rare) among O:object
  match ^ S:long V:verb(be) ( M:word(most|more|less|least) )? A:word(common|prevalent|frequent|rare) in O:long(men|women|people|adult|child|children|male|female|infant)
  match ^ S:long V:verb(be) ( M:word(most|more|less|least) )? A:word(common|prevalent|frequent|rare) in O:long(african-americans|hispanics|asians|asian-americans|caucasians|whites|blacks|smokers|non-smokers|athletes|europeans|africans) $
  ask Among whom {invert V S} {optional M} {A}?
  answer {O}
  example Gout is most common in men over 40 years.
  counter Gout is common.

pattern general.patients-have
  category disease_feature
  relation experience
  score 0.62
  match ^ S:long(patient|people|individual|person|adult|child|children|women|men|sufferer) V:verb(report|experience|describe|suffer|develop|complain;active) ( P:word(from|of) )? O:object
  ask What {invert V S} {optional P} {tail O}?
  answer {O}
  example People with gout often report a sudden pain that wakes them at night.
  counter People with gout often eat much meat.

pattern general.purpose-of-use
  relation object
  facet purpose
  score 0.60
  refuse in|on|for|with|at|by|from|during|after|before
  match ^ S:long V:verb(use|employ|rely|need|require|perform|order;positive) P:word(on)? O:list to W:rest
  ask What {invert V S} {optional P} to {W}?
  answer {O}
  example Clinicians use joint aspiration and polarised light microscopy to confirm gout.
  counter Clinicians aspirate the joint.

pattern general.risk-of
  relation risk_factor
  facet factor
  score 0.62
  match ^ S:long V:verb(increase|raise|lower|reduce|double|triple|decrease|elevate) the risk of O:object
  ask What {one V} the risk of {O}?
  answer {S}
  example Obesity and beer double the risk of gout.
  counter Obesity increases uric acid.

pattern general.time
  relation time
  score 0.60
  match ^ S:long V:verb(;passive) P:word(within) O:object
  ask When {invert V S}?
  answer {P} {raw O}
  example Uric acid should be checked within four weeks.
  counter Uric acid should be checked in gout.

pattern general.predispose
  relation cause
  facet predispose
  score 0.60
  match ^ S:long V:verb(predispose|expose) O:np to C:object
  ask To what {invert V S} {O}?
  answer {C}
  example Diuretics predispose older people to gout.
  counter Diuretics predispose to gout.

pattern general.word-means
  relation is_a
  facet word
  marks definition general
  score 0.60
  match ^ S:term(condition|drug|class|cell|molecule|procedure|symptom|test|organism|tissue) V:verb(mean|denote;positive) O:direct $
  ask What {invert V S}?
  answer {O}
  example Hyperuricemia means a high level of uric acid in the blood.
  counter Gout by no means hurts all patients.

pattern general.works-by
  relation mechanism
  facet works
  score 0.70
  match ^ S:long V:verb(work|act|function|operate;positive) P:word(by|through|via) O:object
  ask How {invert V S}?
  answer {optional P} {raw O}
  example Allopurinol works by inhibiting xanthine oxidase.
  counter Allopurinol works within weeks.

pattern general.vary-by
  relation relation
  facet depends
  score 0.62
  match ^ S:long V:verb(vary|differ|fluctuate|depend;active) ( W:word(widely|greatly|considerably|markedly|substantially) )? depending on O:object
  ask What {invert V S} with?
  answer {O}
  example The course of gout varies widely depending on diet and weight.
  counter The course of gout varies widely.

pattern general.there-are
  relation includes
  facet there
  marks several
  score 0.74
  about S
  match ^ there are N:number S:long @colon L:list
  ask Which {raw N} {S} are there?
  answer {L}
  example There are three stages of gout: silent hyperuricemia, acute attacks and chronic gout.
  counter There are three stages of gout.

pattern general.when
  relation time
  facet when
  score 0.58
  match ^ S:long V:verb(occur|appear|start|begin|develop|arise|increase|decrease|rise|fall|improve|worsen|peak|resolve|stop|end|recur|return;active) P:word(during|after|before|within) O:object
  ask When {invert V S}?
  answer {optional P} {raw O}
  example Gout often recurs within two years.
  counter Gout often recurs in the same joint.

pattern general.how-long
  relation time
  facet how-long
  marks functional
  score 0.66
  match ^ S:long V:verb(last|persist|continue|take;active) ( P:word(between|for|from|about|around|up_to|over) )? N:number
  ask How long {invert V S}?
  answer {optional P} {raw N}
  example An attack of gout lasts about 10 days.
  counter An attack of gout lasts through the night.

pattern general.has-several
  relation includes
  facet have
  marks examples
  score 0.66
  match ^ S:long V:verb(have;active;positive) ( many|several|various|numerous|multiple|different )? H:word(causes|symptoms|complications|types|forms|subtypes|variants|effects|uses|triggers|manifestations) , including L:list
  ask What are some {H} of {S}?
  answer {L}
  example Gout has several causes, including diuretics, beer and kidney failure.
  counter Gout has several causes.

pattern general.have-kinds
  relation includes
  facet have
  marks examples
  score 0.64
  match ^ S:long V:verb(have|possess|show|exhibit|use|employ|offer|produce|exert) H:long , including L:list
  ask What {examples L} of {kind H} that {S} {verb V}?
  answer {L}
  example Colchicine has several effects on the gut, including nausea, vomiting and diarrhoea.
  counter Colchicine has several effects on the gut.

pattern general.have-measure
  relation measure
  score 0.66
  match ^ S:long V:verb(have;positive) a|an H:word(frequency|half-life|onset|prevalence|incidence|mortality|sensitivity|specificity|rate|duration|diameter|length|weight|dose|range|bioavailability|capacity|lifespan|mass) of O:object
  ask What {raw H} {invert V S}?
  answer {O}
  example Colchicine has a half-life of about 30 hours.
  counter Colchicine has a narrow therapeutic range.

pattern general.examples-of
  relation examples
  facet of
  about Z
  marks several examples
  score 0.86
  match ^ ( common|typical|well-known )? examples of Z:long V:verb(include|be) O:list
  ask What {examples O} of {plain Z}?
  answer {O}
  example Examples of xanthine oxidase inhibitors are allopurinol, febuxostat and topiroxostat.
  counter Examples help students of gout.

pattern general.how-often
  relation time
  facet how-often
  score 0.62
  refuse called|known|thought|considered|believed
  match ^ S:long V:verb P:word(every) O:object
  match ^ S:long V:verb O:word(daily|weekly|monthly|yearly|annually|nightly) $
  match ^ S:long V:verb N:word(once|twice) O:object
  ask How often {invert V S}?
  answer {optional P} {optional N} {raw O}
  example Uric acid should be measured every six months in gout.
  counter Uric acid should be measured in gout.

pattern general.in-combination
  relation relation
  facet combination
  score 0.62
  refuse other|another|further
  match ^ S:long V:verb(use|give|prescribe|administer|take;passive) in combination with O:object
  ask What {invert V S} in combination with?
  answer {O}
  example In gout, colchicine is often given in combination with naproxen.
  counter In gout, colchicine is often given in winter.

pattern general.mainstay
  relation role
  facet mainstay
  score 0.78
  about O
  match ^ S:long V:verb(be;positive) ( the|a )? ( A:word(traditional|main|current|usual|primary|chief|historical) )? W:word(mainstay|mainstays|backbone) of O:object
  ask What {one V} the {optional A} {W} of {O}?
  answer {S}
  example Allopurinol is the mainstay of long-term treatment in gout.
  example Colchicine and naproxen have been the traditional mainstays of acute gout treatment.
  counter Allopurinol is a tablet for gout.

pattern general.carry-risk
  relation risk_factor
  facet carries
  score 0.68
  match ^ S:long V:verb(carry|pose|have) a|an|the ( high|low|small|considerable|higher|lower|increased|greater|certain )? risk of O:object
  ask Of what {invert V S} a risk?
  answer {O}
  example Pegloticase carries a high risk of infusion reactions in gout.
  counter Pegloticase carries a warning.

pattern general.colon-count
  relation includes
  facet colon
  score 0.76
  marks several
  match ^ N:number H:long V:verb M:object @colon L:list
  ask Which {raw N} {H} {verb V} {M}?
  answer {L}
  about H
  example Three drugs ease acute gout: colchicine, naproxen and prednisolone.
  counter Three drugs ease acute gout.

pattern general.colon-object-count
  relation includes
  facet colon
  score 0.75
  match ^ S:long V:verb ( P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) )? N:number H:long @colon L:list
  ask {optional P} which {raw N} {H} {invert V S}?
  answer {L}
  example Gout progresses through three stages: silent hyperuricemia, acute attacks and chronic gout.
  counter Gout progresses through three stages.

pattern general.object-namely
  relation includes
  facet colon
  score 0.75
  marks several
  match ^ S:long V:verb ( P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) )? N:number H:long , namely L:list
  ask {optional P} which {raw N} {H} {invert V S}?
  answer {L}
  example Gout progresses through three stages, namely silent hyperuricemia, acute attacks and chronic gout.
  counter Gout progresses through three stages.

pattern general.found-in-trials
  relation described_as
  facet trials
  marks polar
  score 0.74
  match ^ S:long V:verb(be;positive) A:word(safe|feasible|effective|tolerated|well-tolerated|ineffective|beneficial|superior|inferior|non-inferior|noninferior) ( C:word(and|but) D:word(safe|feasible|effective|tolerated|well-tolerated|ineffective|beneficial) )? in T:long(trial|trials|study|studies|model|models) $
  ask What has been found about {S} in {T}?
  answer {raw A} {optional C} {optional D}
  example Pegloticase has been found to be safe and effective in two trials in gout.
  counter Pegloticase is safe in gout.

pattern general.tail-second
  relation effect
  facet tail-second
  score 0.47
  match ^ S:long V:verb M:object , G:gerund ... and ( thereby|thus|ultimately|further )? causing|reducing|increasing|preventing|delaying|producing|promoting|inhibiting|blocking|impairing|improving|slowing|exacerbating|worsening|raising|lowering O:object
  ask {gap O}
  answer {O}
  example Urate crystals settle in the joint, attracting neutrophils and causing sudden inflammation.
  counter Urate crystals settle in the joint and cause inflammation.

pattern general.colon-object-many
  relation includes
  facet colon
  score 0.74
  marks several
  match ^ S:long V:verb ( P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) )? several|various|many|multiple|different|some|certain|numerous|these|the H:long @colon L:list
  ask {optional P} which {kind H} {invert V S}?
  answer {L}
  example Gout is treated with several drugs: colchicine, naproxen and prednisolone.
  counter Gout is treated with several drugs.

pattern general.number-with
  relation proportion
  facet with
  marks functional
  about P
  score 0.80
  match ^ N:number W:word(with|who) P:long V:verb O:object
  ask How many people {W} {P} {verb V} {O}?
  answer {N}
  example About 9,000 people with gout develop tophi.
  counter Many people with gout develop tophi.

pattern general.whom-described
  relation relation
  facet whom
  score 0.545
  match ^ S:long V:verb(occur|develop|begin|start|arise|appear|present|manifest;active) P:word(in|among) ( A:word(any|all|most|some|young|younger|older|elderly|healthy|pregnant|only) )? W:word(patient|patients|people|persons|individuals|adults|child|children|women|men|infants|adolescents|boys|girls|those) R:object
  match ^ S:long V:verb(;passive) P:word(to|for|in|among|with) ( A:word(any|all|most|some|young|younger|older|elderly|healthy|pregnant|only) )? W:word(patient|patients|people|persons|individuals|adults|child|children|women|men|infants|adolescents|boys|girls|those) R:object
  ask {optional P} whom {invert V S}?
  answer {optional A} {raw W} {raw R}
  example Gout most often develops in adults between 40 and 60 years old.
  counter Gout most often develops in the big toe.

pattern general.where
  relation relation
  facet where
  score 0.62
  match ^ S:long V:verb(begin|start|occur|arise|originate|lie|sit|reside|develop|appear|take;active) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly|first) )? P:word(in|at|within|on|inside|along) O:list(tissue)
  match ^ S:long V:verb(produce|form|store|make|synthesise|synthesize|express|locate;passive) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely) )? P:word(in|at|within|on|inside|along) O:list(tissue)
  ask Where {invert V S} {optional A}?
  answer {P} {raw O}
  example Attacks of gout often begin in the foot.
  counter Attacks of gout often begin in the night.

pattern general.have-capacity
  relation property
  facet capacity
  score 0.64
  match ^ S:long V:verb(have|possess|retain|show|display|exhibit) ( the|a|an )? ( unique|remarkable|high|strong|innate|inherent|great|limited|low )? C:word(capacity|potential|capability|tendency|propensity) for O:object
  ask For what {invert V S} the {raw C}?
  answer {O}
  example In gout, uric acid has a high tendency for crystal formation in cool joints.
  counter In gout, uric acid has a high level in the blood.

pattern general.rises-in
  relation time
  facet state
  score 0.57
  match ^ S:long V:verb(rise|fall|increase|decrease|drop;active) P:word(in) O:list(condition|symptom)
  ask When {invert V S}?
  answer {P} {raw O}
  example Uric acid also rises in psoriasis.
  counter Uric acid also rises in summer.

pattern general.tail-result
  relation effect
  facet tail
  score 0.49
  match ^ S:long V:verb(be|have|include|comprise|consist|contain|possess|remain|characterize|characterise|define|mark;except;plain) M:object , ( thereby|thus|ultimately|further|eventually )? causing O:object
  match ^ S:long V:verb(be|have|include|comprise|consist|contain|possess|remain|characterize|characterise|define|mark;except;plain) M:object , ( thereby|thus|ultimately|further|eventually )? leading to O:object
  match ^ S:long V:verb(be|have|include|comprise|consist|contain|possess|remain|characterize|characterise|define|mark;except;plain) M:object , ( thereby|thus|ultimately|further|eventually )? resulting in O:object
  ask What is the result when {S} {verb V} {M}?
  answer {O}
  example Urate crystals settle in the joint, causing sudden inflammation.
  counter Urate crystals settle in the joint and cause inflammation.
  counter Gout comprises two forms known for swelling, resulting in erosion of bone.

pattern general.tail-cause
  relation effect
  facet tail
  score 0.49
  match ^ S:term(condition) V:verb(be;positive) M:object , ( ultimately|further|eventually )? causing O:object
  ask What {does S} cause?
  answer {O}
  example Gout is a disease of urate crystals, causing sudden inflammation of the joints.
  counter Gout is a disease of urate crystals.

pattern general.occurs-due
  relation cause
  facet occurs
  score 0.76
  match ^ S:long V:verb(occur|arise|develop|happen|result|die|fail|begin;active;positive;plain) W:word(due|because|owing) T:word(to|of) O:object
  match ^ S:long V:verb(occur|arise|develop|happen|die|fail|begin;active;positive;plain) W:word(as) A:word(a|the) R:word(result|consequence) T:word(of) O:object
  ask Why {invert V S}?
  answer {W} {optional A} {optional R} {T} {raw O}
  example Gout develops as a result of high levels of uric acid.
  example Kidney stones arise due to acid urine in gout.
  counter Gout develops in the big toe.
