# How many, how much and how soon: figures asked for by a question.

pattern amount.of-total
  relation proportion
  facet total
  marks functional
  score 0.88
  match ^ S:long V:verb(see|observe|report|note|document|find|record|detect|identify;passive) in N:number of ( the )? M:number @open X:number @close
  match ^ S:long V:verb(occur|develop|arise|appear;active) in N:number of ( the )? M:number @open X:number @close
  ask In what proportion of patients {invert V S}?
  answer {N} of {M} ({X})
  example Gout was seen in 12 of 60 patients (20%).
  counter Gout was seen in patients of 60 years.

pattern amount.of-total-bare
  relation proportion
  facet total
  marks functional
  score 0.87
  match ^ S:long V:verb(see|observe|report|note|document|find|record|detect|identify;passive) in N:number of ( the )? M:number $
  match ^ S:long V:verb(occur|develop|arise|appear;active) in N:number of ( the )? M:number $
  ask In what proportion of patients {invert V S}?
  answer {N} of {M}
  example Gout was seen in 12 of 60 patients.
  counter Gout was seen in patients of 60 years.

pattern amount.in-share
  relation proportion
  facet share
  marks functional
  score 0.86
  match ^ S:long V:verb(see|observe|report|note|document|find|record|detect|identify;passive) P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies|population|birth|infant|newborn)
  match ^ S:long V:verb(be) A:word(present|absent|normal|abnormal|positive|negative|elevated|raised|effective|successful|fatal|asymptomatic) P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies|population|birth|infant|newborn)
  match ^ S:long V:verb(be;except;active) M:np P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies|population|birth|infant|newborn)
  match ^ S:long V:verb(occur|develop|arise|happen;active) P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies|population|birth|infant|newborn)
  ask {P} what proportion of {R} {invert V S} {optional A} {optional M}?
  answer {N}
  example Kidney stones are seen in about 20% of patients with gout.
  counter Kidney stones are seen in patients with gout.

pattern amount.in-share-both
  relation proportion
  facet share
  marks functional
  score 0.87
  match ^ S:long V:verb(see|observe|report|note|document|find|record|detect|identify;passive) P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies) C:word(and|or) T:long
  match ^ S:long V:verb(occur|develop|arise|happen;active) P:word(in|among) N:number of R:long(patient|people|person|individual|case|adult|child|children|men|women|participant|attack|pregnancies) C:word(and|or) T:long
  ask {P} what proportion of {R} {C} {T} {invert V S}?
  answer {N}
  example Kidney stones are seen in about 20% of men and women with gout.
  counter Kidney stones are seen in men and women with gout.

pattern amount.for-share
  relation proportion
  facet share
  marks functional
  score 0.62
  match ^ S:long V:verb(be;except;active) ( W:word(within|after|before) D:number )? P:word(in|for|among) N:figure of R:object
  ask {P} what proportion of {R} {invert V S} {optional W} {optional D}?
  answer {N}
  example Gout recurs within 2 years for 30% of men.
  counter Gout recurs within 2 years.

pattern amount.soon-after
  relation time
  facet within
  marks functional
  score 0.74
  match ^ S:long V:verb ( M:np )? ( Q:word(to|in|for|with) R:long )? within N:figure of|after|from O:object
  ask How soon after {O} {invert V S} {optional M} {optional Q} {optional R}?
  answer Within {raw N}
  example Colchicine should be taken within 36 hours of the onset of gout.
  counter Colchicine should be taken within reason.

pattern amount.lower-than
  relation proportion
  facet difference
  marks functional
  score 0.80
  match ^ S:long V:verb(have|show|experience;active;positive) a|an N:figure C:word(lower|higher|greater|longer|shorter|smaller|larger) R:np @open T:word(than) O:inside @close
  match ^ S:long V:verb(have|show|experience;active;positive) a|an N:figure C:word(lower|higher|greater|longer|shorter|smaller|larger) R:np ( T:word(than) O:object )?
  ask How much {C} a {R} {invert V S} {optional T} {optional O}?
  answer {N}
  example Men with gout have a roughly 30% higher risk of stroke than men without gout.
  counter Men with gout have a higher risk of stroke than men without gout.

pattern amount.figure-in
  relation property
  facet figure
  marks functional
  score 0.61
  match ^ S:long V:verb(be;positive) N:figure P:word(in|among|for|at|during) R:object
  ask What {invert V S} {P} {R}?
  answer {N}
  example The half-life of colchicine is about 20 hours in adults with gout.
  counter The half-life of colchicine is long in adults with gout.

pattern amount.for-how-long
  relation time
  facet how-long
  marks functional
  score 0.70
  match ^ S:long V:verb(be;positive) ( M:word(only|usually|typically|most) )? A:word(effective|active|stable|infectious|contagious|usable|valid|detectable|protective) for ( the )? ( F:word(first|about) )? N:figure
  ask For how long {invert V S} {A}?
  answer {optional M} {optional F} {N}
  example Colchicine is effective for 8 hours.
  counter Colchicine is effective for gout.

pattern amount.compares
  relation comparison
  facet compares
  score 0.66
  match ^ S:long V:verb(have|carry|pose|show;active;positive) ( a )? C:word(fewer|less|more|lower|higher|greater|shorter|longer) R:np than O:object
  ask How {does S} differ from {O}?
  answer {C} {raw R}
  example Febuxostat has fewer renal side effects than allopurinol.
  counter Febuxostat has renal side effects.

pattern amount.highest-in
  relation common_in
  facet highest
  score 0.66
  about S
  match ^ S:long(incidence|prevalence|risk|mortality|rate|frequency|burden) V:verb(be;positive) A:word(highest|greatest|lowest) P:word(in|among) W:word(patients|people|adults|children|men|women|those|individuals|infants|persons) R:object
  ask In whom {invert V S} {A}?
  answer {raw W} {raw R}
  example The incidence of gout is highest in men over 60 years.
  counter The incidence of gout is high in men.

pattern amount.highest-in-disease
  relation common_in
  facet highest
  score 0.65
  about S
  match ^ S:long(incidence|prevalence|risk|mortality|rate|frequency|burden) V:verb(be;positive) A:word(highest|greatest|lowest) in O:object
  ask In which situations {invert V S} {A}?
  answer {O}
  example The risk of kidney stones is highest in gout with tophi.
  counter The risk of kidney stones is high in gout.

pattern amount.affects-oftener
  relation sex_ratio
  facet times
  marks functional
  score 0.88
  match ^ S:long V:verb(affect|strike) A:word(men|women|males|females|boys|girls) N:number as|more often|frequently|commonly as|than B:word(men|women|males|females|boys|girls)
  ask How much more often {does S} affect {A} than {B}?
  answer {N}
  example Gout affects men nearly four times as often as women.
  counter Gout affects men more often than women.

pattern amount.ratio
  relation effect
  facet ratio
  marks functional
  score 0.70
  match ^ S:long V:verb(reduce|lower|decrease|increase|raise|cut|improve|prolong;active;positive) M:bare @open X:word(rr|hr|or|nnt|irr|arr|rrr) ( = | of )? N:number
  ask By how much ({X}) {invert V S} {M}?
  answer {X} {N}
  example Allopurinol reduced kidney stones (RR 0.60).
  counter Allopurinol reduced kidney stones in 60 men.

pattern amount.people-who
  relation proportion
  facet who
  marks functional
  about P
  score 0.81
  match ^ N:number of P:core who W:verb(have;positive) R:np V:verb(be|have) O:object
  ask What proportion of {P} who {verb W} {R} {verb V} {O}?
  answer {N}
  example About 70% of people who have gout are men over 40 years.
  counter About 70% of people with gout are men over 40 years.

pattern amount.hidden
  relation figure
  facet figure
  marks functional
  score 0.54
  match ^ S:long V:verb ... N:figure ( R:object )? $
  ask {gap N}
  answer {N}
  example Attacks of gout usually get better within 7 to 10 days.
  example Kidney stones in men with gout are associated with a 20% risk of kidney failure.
  counter Attacks of gout usually get better with naproxen.
  counter A trial gave colchicine to 40 patients with gout.

pattern amount.compared-with
  relation comparison
  facet with
  score 0.66
  match ^ S:long V:verb(be|have;except;active;positive) M:word(more|fewer|less|lower|higher|greater|longer|shorter|better|worse|larger|smaller) R:long than O:object
  ask Compared with {O}, what {invert V S}?
  answer {M} {raw R}
  example Colchicine causes more stomach upsets than naproxen.
  counter Colchicine causes more than one problem.
