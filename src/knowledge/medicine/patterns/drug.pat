# Drugs, their classes, lines and purposes.

pattern drug.class-examples
  category drug_class
  relation member_of
  about C
  score 0.85
  marks examples several
  match C:term(class) ,? such as L:list(drug|class)
  match C:term(class) ,? including L:list(drug|class)
  match C:term(class) ,? like L:list(drug|class)
  ask What {examples L} of {C}?
  answer {L}
  example Gout is treated with xanthine oxidase inhibitors such as allopurinol and febuxostat.
  counter Xanthine oxidase inhibitors cause side effects such as rash and fever.

pattern drug.purpose
  category drug_class
  relation used_for
  score 0.85
  match ^ S:long V:verb(use|prescribe|give|recommend|indicate|administer|employ|approve;passive) @to O:object
  ask What {invert V S} to do?
  answer {O}
  example Colchicine is prescribed to shorten acute attacks.
  counter Colchicine is prescribed to adults with gout.

pattern drug.like-purpose
  category drug_class
  relation used_for
  about L
  score 0.90
  match ^ drugs|medications|agents|medicines like|such as? L:list V:verb(;passive) @to E:word O:object
  ask What {invert V L} to {E}?
  answer {O}
  example Drugs like colchicine and naproxen are used to ease acute attacks.
  counter Drugs like colchicine and naproxen ease acute attacks.

pattern drug.kind-of-treatment
  category drug_class
  relation treatment_kind
  score 0.92
  match ^ S:long(treatment|therapy|management|care) V:verb(be;positive) ( M:word(mainly|largely|primarily|mostly|usually|often|generally|purely|essentially) )? A:word(supportive|symptomatic|conservative|palliative|surgical|empirical|lifelong|expectant)
  ask Of what kind {invert V S}?
  answer {optional M} {A}
  example Treatment of acute gout is mainly symptomatic.
  counter Treatment of acute gout is often delayed.

pattern drug.line
  category drug_class
  relation line_of
  score 0.90
  refuse preferred|suitable|standard|recommended|alternative|mainstay|promising|emerging|individualized|individualised|personalized|personalised|based
  match ^ S:long(drug|treatment|therapy|therapies|medication|option|agent|intervention|measure|choice|approach|approaches|pill|painkiller) V:verb(include|be;positive) O:list $
  match ^ S:long(drugs|treatments|medications|agents|pills|diuretics|antibiotics|vaccines|antidepressants|steroids) V:verb(be;positive) O:list(drug) , which|that
  ask What {invert V S}?
  answer {O}
  example First-line drugs for gout are colchicine, naproxen and prednisolone.
  counter First-line drugs for gout lower inflammation.

pattern drug.line-bracket
  category drug_class
  relation line_of
  about L
  marks aside
  score 0.94
  match L:word(first-line|second-line|third-line|fourth-line) drugs|agents|treatments|treatment|therapy|therapies|medications|options @open G:inside @close
  ask Which drugs are {L}?
  answer {G}
  example Patients receive first-line options (colchicine and naproxen) within a day.
  counter Treatment begins with drugs (colchicine and naproxen) within a day.

pattern drug.line-as
  category drug_class
  relation line_of
  about L
  marks aside
  score 0.94
  match D:bare @open X:inside @close as L:word(first-line|second-line|third-line|fourth-line)
  ask Which drugs are {L}?
  answer {D} ({X})
  example Guidelines name corticosteroids (prednisolone) as second-line treatment.
  counter Guidelines name corticosteroids (prednisolone) as a treatment.

pattern drug.class-of
  category drug_class
  relation member_of
  facet class
  about L
  score 0.72
  marks aside general
  match C:term(class) ,? such as L:term(drug) V:verb(;ahead)
  match C:term(class) @open ( e.g. ,? | such as )? L:term(drug) @close
  ask To which drug class {does L} belong?
  answer {C}
  example Xanthine oxidase inhibitors such as febuxostat are given for gout.
  counter Xanthine oxidase inhibitors are given for gout.

pattern drug.class-of-several
  category drug_class
  relation member_of
  facet class
  about L
  score 0.71
  marks aside general
  match C:term(class) ,? such as|like L:list(drug|class) V:verb(;ahead)
  match C:term(class) , such as|like|including L:list(drug|class) ,
  match C:term(class) @open ( e.g. ,? | such as | including | for example ,? ) L:list(drug|class) @close
  ask To which drug class {do L} {L} belong?
  answer {C}
  example Xanthine oxidase inhibitors such as allopurinol and febuxostat are given for gout.
  counter Xanthine oxidase inhibitors such as febuxostat are given for gout.

pattern drug.helps-few
  category drug_class
  relation limited_effect
  marks denies
  score 0.72
  match ^ S:long V:verb(provide|offer|give|bring|produce|achieve|control|relieve|benefit|help;active) .. to|in|for P:long(small|minority|fraction|few|limited)
  ask {gap P}
  answer {P}
  example Drugs for gout only provide lasting relief to a small minority of patients.
  counter Drugs for gout provide lasting relief to patients.

pattern drug.purpose-verb
  category drug_class
  relation used_for
  facet verb
  score 0.87
  match ^ S:long V:verb(use|prescribe|give|recommend|indicate|administer|employ|approve;passive) @to E:word(treat|manage|prevent|relieve|reduce|control|lower|ease|slow|improve|suppress|correct|replace|confirm|detect|diagnose|assess|monitor|measure|exclude|reverse|stop|block|restore|maintain|evaluate|reflect|identify|find|visualize|visualise|determine|examine|estimate|predict|decrease|increase|raise|remove|drain|promote|stimulate|support|kill|destroy|inhibit|dissolve|induce|achieve|enhance|regulate|transport|deliver|grade|classify|target|alleviate|minimize|minimise|counteract|boost) O:direct
  ask What {invert V S} to {E}?
  answer {O}
  example Allopurinol is prescribed to lower uric acid.
  counter Allopurinol is prescribed to adults with gout.

pattern drug.purpose-means
  category drug_class
  relation means
  facet purpose
  score 0.88
  match ^ S:long V:verb(use|prescribe|give|administer|employ;passive) @to E:word O:np by G:list
  ask How {does S} {E} {O}?
  answer By {G}
  example Allopurinol is used to lower uric acid by blocking xanthine oxidase.
  counter Allopurinol is used to lower uric acid by many doctors.

pattern drug.in-severe
  category drug_class
  relation line_of
  facet severe
  marks aside
  score 0.80
  match ^ S:long(drug|treatment|therapy|therapies|medication|option|agent|intervention|measure|approach|approaches|management) V:verb(include|involve|comprise|be;positive) ... and|or ,? ( sometimes|rarely|occasionally )? in C:bare(case|disease|patient|form|stage|people|attack) , O:span $
  ask What {invert V S} in {raw C}?
  answer {O}
  example Treatments for gout include rest, colchicine and, in severe cases, joint surgery.
  counter Treatments for gout include rest, colchicine and joint surgery.

pattern drug.bracket-one
  relation kinds
  facet bracket-one
  marks examples aside
  about H
  score 0.60
  match H:bare(therapies|treatments|drugs|agents|medications|measures|interventions|techniques|tests|analgesics|antidepressants|anticonvulsants|inhibitors|antibodies|steroids|antibiotics|cytokines) @open ( such as | e.g. ,? | for example ,? | including )? G:term(drug|procedure|molecule|test) @close
  ask What {examples G} of {kind H}?
  answer {G}
  example Attacks of gout are treated with anti-inflammatory drugs (colchicine).
  counter Attacks of gout are treated with rest (for two days).

pattern drug.before
  category drug_class
  relation monitoring
  about O
  score 0.70
  match ^ S:long V:verb(monitor|check|measure|test|assess|recommend|require|perform|obtain|screen|exclude|advise|evaluate;passive;positive) P:word(before|during|after|throughout|while) O:object
  match ^ S:long V:verb(monitor|check|measure|test|assess|recommend|require|perform|obtain|screen|exclude|advise|evaluate;passive;positive) P:word(prior) to O:object
  ask What {one V} {P} {plain O}?
  answer {S}
  example Liver function should be monitored during treatment with febuxostat.
  counter Liver function may fall in gout.

pattern drug.only-in
  category drug_class
  relation used_for
  facet only
  score 0.66
  match ^ S:long V:verb(recommend|indicate|use|reserve|give|advise|prescribe|consider;passive;positive) only ( P:word(in|for|with|during|after|when|if) ) O:object
  ask {gap O}
  answer {O}
  example Pegloticase is recommended only in severe gout.
  counter Pegloticase is recommended in severe gout.

pattern drug.of-choice
  category drug_class
  relation line_of
  facet choice
  about S
  score 0.79
  match ^ S:long V:verb(be;positive) the|a H:bare of choice P:word(for|in|to) O:object
  ask What is the {plain H} of choice {P} {O}?
  answer {S}
  example Colchicine is the drug of choice for acute gout.
  counter Colchicine is the drug for acute gout.

pattern drug.preferred
  category drug_class
  relation line_of
  facet preferred
  about S
  score 0.91
  match ^ S:long V:verb(be|remain;positive) the W:word(preferred|recommended|standard|first-line|second-line|third-line|initial) H:bare(drug|agent|treatment|therapy|option|test|method|investigation|choice|antibiotic|regimen|modality|analgesic) P:word(for|in|to) O:object
  ask What is the {W} {plain H} {P} {O}?
  answer {S}
  example Rest of the joint is the preferred treatment for acute gout.
  counter Rest of the joint is a treatment for acute gout.

pattern drug.suitable
  category drug_class
  relation line_of
  facet preferred
  about S
  score 0.91
  match ^ S:long V:verb(be|remain;positive) D:word(the|a|an) W:word(preferred|recommended|standard|suitable|accepted) ( E:word(initial|empiric|empirical|oral|topical) )? H:word(regimen|drug|agent|therapy|treatment|alternative) ( P:word(when|if|where|in|for) O:rest )?
  ask What is {D} {W} {optional E} {H} {optional P} {optional O}?
  answer {S}
  example Colchicine is a suitable alternative in patients who cannot take steroids.
  counter Colchicine is an alternative in patients who cannot take steroids.

pattern drug.class-includes
  category drug_class
  relation member_of
  facet include
  about C
  score 0.84
  marks examples several
  match ^ C:term(class) include O:list(drug)
  match ^ C:long(inhibitors|blockers|modulators|agonists|antagonists|diuretics|antibiotics|thrombolytics|anticoagulants|steroids|corticosteroids|antidepressants|vaccines) include O:list(drug)
  ask What {examples O} of {C}?
  answer {O}
  example Xanthine oxidase inhibitors include allopurinol and febuxostat.
  counter Xanthine oxidase inhibitors include tablets for gout.

pattern drug.monitored
  category drug_class
  relation monitoring
  facet what
  about Z
  score 0.80
  match ^ what to monitor with Z:long includes O:rest
  ask What needs monitoring with {plain Z}?
  answer {O}
  example What to monitor with allopurinol includes renal function and serum urate.
  counter Monitoring with allopurinol is simple.

pattern drug.adjunct
  category drug_class
  relation used_for
  facet adjunct
  about S
  score 0.80
  match ^ S:long V:verb(indicate|approve|use;passive;positive) as an adjunct to A:np ( J:word(and|or) B:np )? @to E:word(improve|reduce|treat|control|lower|prevent|relieve|increase|maintain) G:np P:word(in) W:object
  match ^ S:long V:verb(indicate|approve|use;passive;positive) as an adjunct to A:np ( J:word(and|or) B:np )? @to E:word(improve|reduce|treat|control|lower|prevent|relieve|increase|maintain) G:object
  ask For what {invert V S} {optional P} {optional W} as an adjunct to {A} {optional J} {optional B}?
  answer To {E} {raw G}
  example Allopurinol is indicated as an adjunct to diet and rest to reduce serum urate in gout.
  counter Allopurinol is an adjunct to diet in gout.
