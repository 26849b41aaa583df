# What is not so: asked with yes or no, for "what does X not do?" has many
# answers.

pattern denial.neither-is
  relation is_not
  facet neither
  about A
  marks polar denies
  score 0.84
  match ^ neither A:np nor B:np V:verb(be;positive) O:object $
  ask {are B} {A} or {B} {raw O}?
  answer No, neither {raw A} nor {raw B}
  example Neither heat nor massage is helpful for tophi.
  counter Rest and massage are helpful for tophi.

pattern denial.neither-does
  relation is_not
  facet neither
  about A
  marks polar denies
  score 0.84
  match ^ neither A:np nor B:np V:verb(be;except;active;positive) O:object $
  ask {do B} {A} or {B} {base V} {raw O}?
  answer No, neither {raw A} nor {raw B}
  example Neither massage nor heat dissolves tophi.
  counter Massage and heat dissolve tophi.

pattern denial.without
  relation condition
  facet without
  marks denies
  score 0.72
  match ^ S:long V:verb(;passive;negative) without O:object
  ask Without what {invert V S}?
  answer {O}
  example Pegloticase should never be started without a test for enzyme deficiency in gout.
  counter Pegloticase is started without delay in gout.
