# What stands first, what is needed, and what a value counts as.

pattern standing.need
  relation recommended_for
  facet need
  score 0.60
  refuse more|further|careful|close|prompt|immediate|urgent|additional|special|specialist|regular|better|less|multidisciplinary|an|attention|support|care|time|to
  match ^ S:long(patient|people|person|individual|adult|child|children|women|men|infant|those) V:verb(require|need;active;positive) O:direct
  ask What {invert V S}?
  answer {O}
  example Patients with refractory gout require pegloticase.
  counter Refractory gout needs time.

pattern standing.benefit-from
  relation recommended_for
  facet benefit
  score 0.60
  match ^ S:long(patient|people|person|individual|adult|child|children|women|men|infant|those) V:verb(benefit;active;positive) from O:object
  ask What {invert V S} from?
  answer {O}
  example Patients with many tophi may benefit from pegloticase in gout.
  counter Benefits for patients with gout come late.

pattern standing.line-for
  category drug_class
  relation line_of
  facet for
  about S
  score 0.92
  match ^ S:long V:verb(be|remain;positive) ( A:word(typically|usually|generally|often|still|considered) )? ( a|an|the )? W:word(first-line|second-line|third-line|fourth-line) H:bare(agent|therapy|treatment|drug|option|choice|medication|therapies) P:word(for|in|to|as|when) O:object
  ask {wh S} {verb V} {optional A} {W} {P} {O}?
  answer {S}
  example Naproxen and indometacin are first-line drugs for acute gout.
  counter Naproxen is a drug for acute gout.

pattern standing.rank
  relation superlative
  facet rank
  score 0.77
  about X
  match ^ S:long V:verb(be|remain;positive) the W:word(number) N:word(one|two|three) X:object
  ask What {one V} the {W} {optional N} {X}?
  answer {S}
  example Obesity is the number one cause of gout.
  counter Obesity is a number of things in gout.

pattern standing.second-approved
  category drug_class
  relation superlative
  facet approved
  score 0.80
  about X
  match ^ S:term(drug|class|cell|procedure) V:verb(become;active;positive) the W:word(first|second|third|only) X:object
  ask Which {type S} {verb V} the {W} {X}?
  answer {S}
  example Pegloticase became the first enzyme approved for refractory gout.
  counter Pegloticase became an enzyme of note in gout.

pattern standing.counts-as
  category disease_feature
  relation criterion
  facet counts
  marks functional
  about H
  score 0.71
  match ^ H:bare(level|score|pressure|rate|count|concentration|ratio|index|value|volume|fraction|titer|titre|temperature|interval|reading|clearance|bmi|gfr|egfr|hba1c|loss|increase|decrease|rise|fall|drop|reduction|dose) of? M:np V:verb(consider|define|regard|classify|deem|call|term;passive) ( T:word(as) )? O:object
  ask Which {plain H} {verb V} {optional T} {raw O}?
  answer {raw M}
  example A uric acid level of greater than 7 mg/dL is considered a sign of gout.
  counter A uric acid level is considered useful in gout.

pattern standing.suggests
  category disease_feature
  relation indicates
  score 0.56
  match ^ S:term(test|symptom|molecule|organism|cell|tissue) V:verb(suggest|indicate|confirm|exclude;active) O:direct
  match ^ S:long(finding|sign|antibodies|test|culture|biopsy|bmi|gfr|egfr|hba1c|rate|score|ratio|gradient|count|pattern|presence|absence|elevation) V:verb(suggest|indicate|confirm|exclude;active) O:direct
  ask What {invert V S}?
  answer {O}
  example Raised antibodies to citrullinated peptides suggest rheumatoid arthritis.
  counter Doctors suggest gout.

pattern standing.called
  relation known_as
  facet premise
  score 0.66
  refuse so|such|into
  match ^ this|these N:word(state|condition|process|phenomenon|mechanism|phase|effect|syndrome|disorder|reaction|technique|procedure|method|complication) V:verb(call|know|term|name;passive) as? O:object
  ask {premise}. What is the {N} called?
  answer {O}
  example In gout, crystals of urate collect under the skin of the elbow. This phenomenon is called tophus formation.
  counter In gout, crystals hurt. This phenomenon is frequent.

pattern standing.no-cure
  category disease_feature
  relation no_cure
  facet has
  marks polar denies
  score 0.80
  match ^ S:term(condition) V:verb(have;active) no ( K:word(known) )? C:word(cure)
  ask Is there a {optional K} cure for {S}?
  answer No, {S} {verb V} no {optional K} cure
  example Type 1 diabetes has no cure.
  counter Type 1 diabetes has no single cause.

pattern standing.suits-whom
  category drug_class
  relation recommended_for
  facet suits
  score 0.915
  match ^ S:long V:verb(be|remain) ( not )? A:word(appropriate|suitable|indicated|useful|reserved|contraindicated|unsuitable|inappropriate|unsafe) P:word(for|in) O:long(patient|people|person|individual|adult|child|children|women|men|infant|adolescent|those) ( , W:word(who|whose) R:span )?
  ask For whom {invert V S} {A}?
  answer {O} {optional W} {optional R}
  example Pegloticase is suitable for adults with refractory gout.
  counter Pegloticase is suitable for weekly use in gout.

pattern standing.not-advised
  category drug_class
  relation contraindication
  facet advised
  marks polar denies
  score 0.60
  match ^ S:long B:word(is|are) not ( A:word(routinely|generally|usually|currently) )? W:word(recommended|advised|indicated|necessary|required|needed|approved|licensed) ( P:word(for|as|to|during|before|after) O:object )?
  ask {B} {S} {optional A} {W} {optional P} {optional O}?
  answer No, not {optional A} {W}
  example Treatment of silent hyperuricemia is not recommended.
  counter Treatment of silent hyperuricemia is rare.

pattern standing.makes-likely
  category disease_feature
  relation indicates
  facet likely
  score 0.66
  match ^ S:long V:verb(make|render;active;positive) O:np A:word(unlikely|likely|improbable|probable)
  match ^ S:long V:verb(make|render;active;positive) O:np A:word(less|more|very|highly) B:word(likely|unlikely|probable|improbable)
  ask What {one V} {O} {A} {optional B}?
  answer {S}
  example A normal level of uric acid makes chronic gout unlikely.
  counter A diet of meat makes gout painful.

pattern standing.maximum-dose
  category drug_class
  relation dose
  facet maximum
  marks functional aside
  score 0.74
  match ^ S:term(drug) V:verb ... maximum ( daily | recommended )? ( dose | dosage )? of N:span
  ask What is the maximum dose of {S}?
  answer {N}
  example Allopurinol is started at 100 mg and raised to a maximum of 800 mg a day.
  counter Allopurinol has a dose of 100 mg a day.

pattern standing.mistaken-for
  category disease_feature
  relation differential
  score 0.64
  match ^ S:long V:verb(misdiagnose;passive) as O:object
  ask As what {invert V S}?
  answer {O}
  example Gout of the knee is often misdiagnosed as septic arthritis.
  counter Gout of the knee is often diagnosed late.

pattern standing.diagnostic-of
  category disease_feature
  relation indicates
  facet diagnostic
  about O
  score 0.74
  match ^ S:long V:verb(be;positive) ( B:word(highly|strongly|very) )? A:word(diagnostic|suggestive|indicative|pathognomonic|characteristic|predictive) P:word(of|for) O:object
  ask What {one V} {optional B} {A} {P} {O}?
  answer {S}
  example Needle-shaped crystals in a joint are diagnostic of gout.
  counter Needle-shaped crystals in a joint are found in gout.

pattern standing.indicated-in
  relation indicated_in
  facet reversed
  about R
  score 0.66
  refuse it|they|this|that
  match in|for P:word(people|patients|adults|children|women|men|infants|those) R:span , S:long V:verb(indicate|recommend|prefer|advise|require;passive;positive) $
  ask What {one V} in {P} {R}?
  answer {S}
  example In patients with gout and kidney failure, febuxostat is preferred.
  counter In patients with gout, febuxostat lowers uric acid.

pattern standing.levels-suggest
  category disease_feature
  relation indicates
  facet levels
  about H
  score 0.72
  match ^ H:bare(level|levels|concentration|concentrations|titer|titers|titre|titres) of T:np V:verb(suggest|indicate|confirm|exclude|point;active;positive;plain) ( to )? O:direct
  ask What {do H} {H} of {T} {base V}?
  answer {O}
  example Low levels of complement suggest lupus and not gout.
  counter Low levels suggest lupus and not gout.

pattern standing.level-in
  category disease_feature
  relation level
  score 0.74
  match P:word(in|with) C:term(condition) , S:long(level|levels|count|counts|pressure|concentration|concentrations|uptake|titer|titers|titre|titres|output|density|clearance|saturation|hematocrit|haematocrit|hemoglobin|haemoglobin|ferritin|albumin|sodium|potassium|calcium|glucose|tsh|creatinine) V:verb(be;positive) ( also|usually|often|typically|generally )? A:word(low|high|normal|elevated|raised|decreased|increased|reduced|suppressed|undetectable) $
  match ^ S:long(level|levels|count|counts|pressure|concentration|concentrations|uptake|titer|titers|titre|titres|output|density|clearance|saturation|hematocrit|haematocrit|hemoglobin|haemoglobin|ferritin|albumin|sodium|potassium|calcium|glucose|tsh|creatinine) V:verb(be;positive) ( also|usually|often|typically|generally )? A:word(low|high|normal|elevated|raised|decreased|increased|reduced|suppressed|undetectable) P:word(in|with) C:term(condition)
  ask What {verb V} {S} like {P} {C}?
  answer {A}
  example In early gout, the serum albumin level is usually normal.
  example Serum urate levels are high in gout.
  counter In early gout, the joints are usually normal.
