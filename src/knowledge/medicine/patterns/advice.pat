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
