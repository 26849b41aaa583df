# Sentences of any field: who does what to what.  Low scores: a pattern that
# knows the relation goes first.

pattern general.object
  relation object
  score 0.40
  match ^ S:long V:verb(be|have|include|seem|appear|remain|become|mean|take|make|come|go|play|lead|lie|offer|find|suggest|show|demonstrate|indicate|report|conclude|note|highlight|represent|emerge|continue|need|require|believe|provide;except) O:direct
  ask {wh O} {invert V S}?
  answer {O}

pattern general.have
  relation property
  score 0.45
  refuse capabilities|capability|importance|benefit|advantage|potential|opportunity|landscape|promise|impact|effect
  match ^ S:long V:verb(have|possess|exhibit|display|exert|show) O:object
  ask {wh O} {invert V S}?
  answer {O}

pattern general.kind-list
  relation object
  score 0.60
  marks examples
  match ^ S:long V:verb(be|have|include;except) H:long ,? such as L:list
  match ^ S:long V:verb(be|have|include;except) H:long ,? including L:list
  match ^ S:long V:verb(be|have|include;except) H:long ,? like L:list
  ask Which {kind H} {invert V S}?
  answer {L}

pattern general.kind-list-prep
  relation object
  score 0.62
  marks examples
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) H:long ,? such as L:list
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) H:long ,? including L:list
  match ^ S:long V:verb P:word(in|on|from|to|into|for|with|of|through|by|at|against|within|among|via) H:long ,? like L:list
  ask {plain P} which {kind H} {invert V S}?
  answer {L}

pattern general.include
  relation includes
  score 0.62
  match ^ S:long V:verb(include|involve|comprise|encompass|contain) O:list
  ask What {invert V S}?
  answer {O}

pattern general.lead-to
  relation leads_to
  score 0.60
  match ^ S:long V:verb(lead|contribute) to O:object
  ask What {invert V S} to?
  answer {O}

pattern general.result-in
  relation leads_to
  score 0.60
  match ^ S:long V:verb(result) in O:object
  ask What {invert V S} in?
  answer {O}

pattern general.passive-by
  relation agent
  score 0.55
  match ^ S:long V:verb(;passive) by O:object
  ask What {invert V S} by?
  answer {O}

pattern general.manifest-as
  relation described_as
  score 0.60
  match ^ S:long V:verb(manifest|present|act|serve|function|work) as O:object
  ask As what {invert V S}?
  answer {O}

pattern general.be-that
  relation relation
  score 0.54
  match ^ S:long V:verb(be) H:long that|which W:verb(be;except) ( P:word(to|in|from|on|with) )? O:direct
  ask What {invert W S} {optional P}?
  answer {O}

pattern general.passive-as
  relation described_as
  score 0.50
  match ^ S:long V:verb(;passive) as O:object
  ask how {invert V S}?
  answer As {O}

pattern general.prep-object
  relation relation
  score 0.42
  match ^ S:long V:verb(be|lie|fluctuate|differ|vary|result|continue|stand|come|go|fall|remain|manifest|become;except;active) P:word(on|in|into|to|from|with|for|against|around|about|through|between|among|within) O:object
  ask What {invert V S} {P}?
  answer {O}

pattern general.passive-prep
  relation relation
  score 0.42
  match ^ S:long V:verb(;passive) P:word(on|in|into|to|from|with|for|against|around|about|through|between|among|within) O:object
  ask What {invert V S} {P}?
  answer {O}

pattern general.definition
  relation is_a
  score 0.55
  marks definition general
  refuse hallmark|cause|symptom|consideration|challenge|area|focus|factor|aspect|concern|issue|option|reason|part|cornerstone|leading
  match ^ S:term(condition|drug|class|cell|molecule|procedure|symptom|test|organism|tissue) V:verb(be) a|an O:object
  ask What {invert V S}?
  answer {O}

pattern general.role
  relation role
  score 0.70
  match ^ S:long V:verb(play|have) a|an .. role|part in O:object
  ask In what {invert V S} a role?
  answer {O}

pattern general.means
  relation means
  facet means
  score 0.72
  match ^ S:long V:verb(be;except) O:np ( in H:np )? by|through G:list
  ask By what means {invert V S} {O}?
  answer {G}

pattern general.object-that
  relation product
  score 0.58
  match ^ S:long V:verb(be|have|include;except) H:long that|which W:verb O:object
  ask What do the {kind H} that {S} {verb V} do?
  answer {verb W} {O}

pattern general.aim
  relation goal
  score 0.70
  match ^ S:long V:verb(aim|seek|intend) to O:object
  ask What {invert V S} to do?
  answer {O}

pattern general.potential-for
  relation potential
  score 0.72
  match ^ S:long V:verb(show|demonstrate|have|hold|offer) .. potential|promise for|in O:object
  ask For what {invert V S} potential?
  answer {O}

pattern general.apposition
  relation described_as
  facet reversed
  score 0.75
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure) , a|an|the A:long , V:verb
  ask Which {type S} is the {A}?
  answer {S}

pattern general.the-most
  relation superlative
  facet reversed
  score 0.80
  match ^ S:term(condition|drug|class|cell|symptom|test|organism|procedure|molecule|tissue) V:verb(be) the|a W:word(most|leading|main|primary|commonest|first|major|only|principal|least|largest|common) O:object
  ask Which {type S} {verb V} the {W} {O}?
  answer {S}

pattern general.gloss
  relation is_a
  facet gloss
  score 0.80
  marks definition general
  about H
  match H:bare @open the|a|an G:inside @close
  match H:bare @dash the|a|an G:object
  ask What {are H} {H}?
  answer {G}

pattern general.result-of
  relation cause
  score 0.75
  match ^ S:long V:verb(occur|arise|develop|result|stem|originate) ( as a result of | due_to | because of | from | when | in response to ) O:object
  ask From what {invert V S}?
  answer {O}

pattern general.there-are-kinds
  relation kinds
  about H
  marks examples
  score 0.75
  match ^ there are|is H:long ,? ( including | such as | like ) L:list
  ask Which {kind H} are there?
  answer {L}

pattern general.link
  relation associated_with
  about A
  score 0.78
  match there is|are .. link|association|relationship|correlation between A:np and B:long ,? ( such as | including | like ) L:list
  ask Which {kind B} are linked to {A}?
  answer {L}

pattern general.number-of
  relation proportion
  marks functional
  about P
  score 0.80
  match ^ N:number of P:np V:verb O:object
  ask What proportion of {P} {verb V} {O}?
  answer {N}

pattern general.premise-list
  relation includes
  facet premise
  score 0.70
  match ^ these|this|they V:verb(include|comprise) O:list
  match ^ these .. reasons|factors|mechanisms|benefits|effects|methods|techniques|options|symptoms|types|steps|areas|findings|properties|advantages V:verb(include|comprise) O:list
  ask {premise}: which?
  answer {O}

pattern general.be-such-as
  relation examples
  marks examples
  score 0.68
  match ^ S:long V:verb(be) .. such as L:list
  ask Which {plain S} are named as examples?
  answer {L}

pattern general.one-of
  relation one_of
  score 0.74
  match ^ one of S:long V:verb(be) O:object
  ask What {verb V} one of {S}?
  answer {O}

pattern general.common-in
  relation common_in
  facet reversed
  about O
  score 0.72
  match ^ S:long V:verb(be) ( also )? A:word(common|prevalent|frequent|rare|typical|characteristic|widespread|essential|crucial) P:word(in|among|of|for|to) O:object
  ask What {verb V} {A} {P} {O}?
  answer {S}

pattern general.be-adjective
  relation property
  score 0.52
  match ^ S:long V:verb(be) A:word(responsible|resistant|suitable|sensitive|prone|susceptible|dependent|rich|characteristic|specific|independent|relevant|useful|effective|beneficial|free|capable|similar|equivalent|secondary|attributable|due|linked|related|vulnerable|intolerant|refractory|unresponsive|responsive|active) P:word(for|to|in|of|from|on|with|against) O:object
  ask What {invert V S} {A} {P}?
  answer {O}

pattern general.be
  relation property
  score 0.36
  refuse known|unique|promising|minimally|able|considered|likely|challenging|crucial|essential|important|common|prevalent|poised|rare|frequent|another|one|hallmark|cause|symptom|consideration|challenge|area|focus|factor|aspect|concern|issue|option|reason|part|major|key|vital|critical|necessary|available|possible
  match ^ S:long V:verb(be;positive) O:object
  ask What {invert V S}?
  answer {O}

pattern general.shown-to-be
  relation described_as
  about S
  score 0.66
  match ^ R:long V:verb(show|demonstrate|find|prove|reveal|consider) S:np to be O:object
  ask What {invert V R} {S} to be?
  answer {O}

pattern general.lead-responsible
  relation property
  score 0.74
  match responsible for O:span , S:long V:verb
  ask What is {S} responsible for?
  answer {O}

pattern general.lead-defined
  relation is_a
  facet body
  marks definition
  score 0.90
  match defined|described|classified by B:bare ( @open A:inside @close )? as D:span , S:long V:verb
  ask How is {S} defined by {B}?
  answer {D}

pattern general.lead-caused
  relation cause
  score 0.80
  match caused|triggered by O:span , S:long V:verb
  ask What causes {S}?
  answer {O}

pattern general.lead-characterised
  relation characterised_by
  score 0.80
  match characterized|characterised|marked by O:span , S:long V:verb
  ask What is {S} characterised by?
  answer {O}

pattern general.even-cloze
  relation circumstance
  score 0.50
  match ^ S:long V:verb C:span ,? especially|particularly|mainly|primarily|predominantly O:object
  ask {gap O}
  answer {O}

pattern general.is-not
  relation is_not
  facet negative
  marks polar
  score 0.82
  match ^ S:long V:verb(be;negative) O:np
  ask {are S} {S} {raw O}?
  answer No: not {raw O}

pattern general.colon-list
  relation includes
  facet colon
  score 0.70
  match ^ S:long V:verb M:object @colon L:list
  ask {S} {verb V} {M}: which?
  answer {L}

pattern general.tail
  relation effect
  facet tail
  score 0.48
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately|further )? causing|reducing|increasing|preventing|delaying|producing|promoting|inhibiting|blocking|impairing|improving|slowing O:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? leading to O:object
  match ^ S:long V:verb M:object , ( thereby|thus|ultimately )? resulting in O:object
  ask {gap O}
  answer {O}

pattern general.figure
  relation figure
  facet figure
  marks functional
  score 0.60
  match ^ S:long V:verb .. N:figure P:word(of|in|among) R:object
  ask {gap N}
  answer {N}

pattern general.why
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb M:object because|since O:rest
  match ^ S:long V:verb because|since O:rest
  ask Why {invert V S} {optional M}?
  answer Because {raw O}

pattern general.due-to
  relation cause
  facet why
  score 0.72
  match ^ S:long V:verb M:object ( due to | because of | owing to ) O:rest
  ask Due to what {invert V S} {M}?
  answer {O}

pattern general.premise-kind
  relation includes
  facet premise
  marks examples
  score 0.74
  match ^ this|these V:verb(include|involve|comprise|contain) H:long ,? ( such as | like | including ) L:list
  ask {premise}: which {kind H}?
  answer {L}

pattern general.premise-kind-along
  relation includes
  facet premise
  marks examples
  score 0.73
  match ^ this|these V:verb(include|involve|comprise|contain) ... ( along with | as well as | in addition to ) H:long ,? ( such as | like | including ) L:list
  ask {premise}: which {kind H}?
  answer {L}

pattern general.include-kind
  relation includes
  marks examples
  score 0.66
  match ^ S:long V:verb(include|involve|comprise|contain) H:long ,? ( such as | like ) L:list
  ask Which {kind H} {invert V S}?
  answer {L}

pattern general.bracket-list
  relation kinds
  facet bracket
  marks several examples
  about H
  score 0.93
  match H:bare(therapy|therapies|treatment|drug|agent|medication|measure|intervention|technique|test|cell|cytokine|factor|molecule|disease|disorder|condition|hormone|virus|injury|injuries|complication|inhibitor|antibody|antibodies|analgesic|antidepressant|anticonvulsant|steroid|antibiotic) @open ( such as | e.g. ,? | for example ,? | including )? G:inside @close
  ask Which {kind H} are named?
  answer {G}

pattern general.such-as
  relation examples
  facet such-as
  marks several examples
  about H
  score 0.33
  match H:long(symptom|sign|disease|disorder|condition|comorbidity|comorbidities|complication|drug|medication|therapy|therapies|treatment|cell|cytokine|factor|molecule|protein|enzyme|hormone|tissue|organ|test|criteria|technique|method|effect|event|source|cause|trigger|infection|virus|bacteria|gene|marker|biomarker|risk|injury|injuries|concern|challenge) ,? such as L:list
  ask Which {kind H} are named as examples?
  answer {L}
