# Sentences of any field: who does what to what.  Low scores: a pattern that
# knows the relation goes first.

pattern general.object
  relation object
  score 0.40
  match ^ S:long V:verb(be|have|include|seem|appear|remain|become|mean|take|make|come|go|play|lead|lie|offer|suggest|show|demonstrate|indicate|report|conclude|note|highlight|represent|emerge|continue|need|require|believe|provide;except) O:object
  ask {wh O} {invert V S}?
  answer {O}

pattern general.have
  relation property
  score 0.45
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
  match ^ S:long V:verb P:word H:long ,? such as L:list
  match ^ S:long V:verb P:word H:long ,? including L:list
  match ^ S:long V:verb P:word H:long ,? like L:list
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

pattern general.passive-as
  relation described_as
  score 0.50
  match ^ S:long V:verb(;passive) as O:object
  ask how {invert V S}?
  answer As {O}

pattern general.prep-object
  relation relation
  score 0.42
  match ^ S:long V:verb(;active) P:word(on|in|into|to|from|with|for|against) O:object
  ask What {invert V S} {P}?
  answer {O}

pattern general.passive-prep
  relation relation
  score 0.42
  match ^ S:long V:verb(;passive) P:word(on|in|into|to|from|with|for|against) O:object
  ask What {invert V S} {P}?
  answer {O}

pattern general.definition
  relation is_a
  score 0.55
  marks definition
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
