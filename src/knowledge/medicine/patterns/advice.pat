# What should be done in a state that is named first, and why.

pattern advice.state-first
  category drug_class
  relation recommended_for
  facet state-first
  about L
  score 0.70
  match P:word(if|when|once|unless) L:span , S:long M:word(should|must|may|can;ahead) V:verb(;passive;positive) ( @adverb )? ( Q:word(for|to|with|as) T:object )? $
  match P:word(in|for|with|during|before|after) X:term(condition|symptom|procedure;ahead) L:span , S:long M:word(should|must;ahead) V:verb(;passive;positive) ( @adverb )? $
  ask What {one V} {optional Q} {optional T} {P} {L}?
  answer {S}
  example If gout flares on allopurinol, low-dose colchicine should be given.
  example In refractory gout, pegloticase should be considered.
  counter If gout flares on allopurinol, the joints should recover.

pattern advice.why
  relation cause
  facet why
  score 0.73
  match ^ S:long V:verb(;passive) ( due to | because of | owing to ) O:object
  match ^ S:long V:verb(occur|develop|arise|happen|appear|fail;active;positive) ( due to | because of | owing to ) O:object
  ask Why {invert V S}?
  answer Because of {raw O}
  example Colchicine for gout should be avoided because of its toxicity to bone marrow.
  counter Colchicine for gout should be avoided in old age.

pattern advice.goals
  relation goal
  facet goals
  score 0.76
  match ^ S:long(goal|goals|aim|aims|objective|objectives|purpose) V:verb(be;positive) D:deeds
  ask What {invert V S}?
  answer {D}
  example The aims of treatment in gout are to relieve pain, prevent attacks, and dissolve tophi.
  counter The aims of treatment in gout are many.

pattern advice.including
  category drug_class
  relation recommended_for
  facet including
  marks examples several
  score 0.75
  match ^ S:bare(changes|measures|drugs|medications|treatments|therapies|tests|vaccines|vaccinations|exercises|options|agents|precautions|steps|modifications|interventions|investigations) V:verb(indicate|recommend|advise|need|require|use|prescribe|perform|give;passive;positive) ,? including L:list
  ask Which {kind S} {verb V}?
  answer {L}
  example In gout, lifestyle changes are advised, including losing weight, avoiding beer, and drinking water.
  counter In gout, lifestyle changes are advised by doctors.

pattern advice.as-to
  category drug_class
  relation used_for
  facet as-to
  score 0.73
  match ^ S:long V:verb(indicate|use|give|prescribe|recommend|approve|add;passive;positive) as O:np ( P:word(to) T:np ( and E:np )? )? @to D:rest
  ask Why {invert V S} as {O} {optional P} {optional T}?
  answer To {raw D}
  example Colchicine is used as an addition to allopurinol to prevent flares of gout.
  counter Colchicine is used as an addition to allopurinol in gout.
