# What guidelines tell their readers to do, in the imperative.

pattern guidance.before
  category drug_class
  relation monitoring
  facet imperative
  about O
  score 0.78
  match ^ ( always|first )? V:word(check|measure|exclude|confirm|assess|test|obtain|correct|treat|stop|discontinue|withhold|perform|monitor|evaluate|give|start|rule|screen) ( Q:word(out|for) )? O:np P:word(before|during|after|while|prior|until) ( T:word(to) )? G:span
  ask What should be {passive V} {optional Q} {P} {optional T} {plain G}?
  answer {O}
  example Check kidney function before starting allopurinol.
  counter Kidney function falls in gout.

pattern guidance.avoid-whom
  category drug_class
  relation contraindication
  facet whom
  about O
  score 0.78
  match ^ A:word(avoid) ( the use of )? O:np in O2:long(patient|people|person|individual|adult|child|children|woman|women|men|infant|adolescent|those|elderly)
  match ^ A:word(avoid) ( using|giving|prescribing|starting ) O:np in O2:long(patient|people|person|individual|adult|child|children|woman|women|men|infant|adolescent|those|elderly)
  ask In whom should {O} be avoided?
  answer {O2}
  example Avoid colchicine in patients with renal failure.
  counter Avoid thiazides during attacks of gout.

pattern guidance.avoid-in
  category drug_class
  relation contraindication
  facet state
  about O
  score 0.77
  match ^ A:word(avoid) ( the use of )? O:np in I:list(condition|symptom)
  ask In {wh I} should {O} be avoided?
  answer {I}
  example Avoid colchicine in renal failure and liver disease.
  counter Avoid colchicine in the evening.

pattern guidance.avoid-when
  category drug_class
  relation contraindication
  facet when
  about O
  score 0.77
  match ^ A:word(avoid) O:np P:word(during|after|before|within|until|if|when|unless) I:span
  ask When should {O} be avoided?
  answer {P} {raw I}
  example Avoid diuretics during attacks of gout.
  counter Avoid diuretics in patients with gout.

pattern guidance.avoid-with
  category drug_class
  relation contraindication
  facet with
  about O
  score 0.77
  match ^ A:word(avoid) O:np P:word(with|while) G:span
  ask What should be avoided {P} {plain G}?
  answer {O}
  example Avoid clarithromycin while taking colchicine.
  counter Avoid clarithromycin in patients with gout.

pattern guidance.when
  category drug_class
  relation time
  facet imperative
  about O
  score 0.74
  match ^ V:word(stop|discontinue|start|consider|withhold|reduce|increase|use|give|add|offer|repeat|measure|check|perform|initiate|prescribe|switch|order|obtain) O:np W:word(if|when|once|unless) C:object
  ask When should {O} be {passive V}?
  answer {W} {raw C}
  example Stop colchicine if diarrhoea begins.
  counter Stop smoking for your heart.

pattern guidance.state-first
  category drug_class
  relation recommended_for
  facet state
  about L
  score 0.76
  match P:word(if|in|for|when|during|after|before|while) L:span , V:word(check|measure|start|consider|offer|give|use|stop|discontinue|perform|prescribe|add|initiate|recommend|order|obtain|withhold|monitor|exclude) O:object
  ask What should be {passive V} {P} {plain L}?
  answer {O}
  example In patients with renal failure and gout, give prednisolone.
  counter In patients with renal failure, colchicine stays longer in the body.

pattern guidance.use-for
  category drug_class
  relation recommended_for
  facet use
  about G
  score 0.75
  match ^ V:word(use|give|start|offer|prescribe|consider|recommend|add|administer|initiate) ( with )? O:term(drug|class|procedure|test) P:word(for|in|to|as) G:object
  match ^ V:word(use|give|start|offer|prescribe|consider|recommend|add|administer|initiate) ( with )? O:list(drug|class|procedure|test) P:word(for|in|to|as) G:object
  ask What should be {passive V} {P} {plain G}?
  answer {O}
  example Offer allopurinol to patients with two attacks of gout a year.
  counter Offers of help reach patients with gout.

pattern guidance.dose
  category drug_class
  relation dose
  facet imperative
  marks functional
  about D
  score 0.80
  match ^ V:word(start|give|begin|initiate|use|prescribe|administer|take) ( with )? D:term(drug|class) ( at|with|at a dose of )? N:figure(mg|mcg|g|ml|units|iu|mg/kg|mg/day|mcg/day|mcg/kg;ahead) R:object
  ask At what dose should {D} be {passive V}?
  answer {raw R}
  example Start allopurinol at 100 mg once a day.
  counter Start allopurinol after the attack.

pattern guidance.not-when
  category drug_class
  relation contraindication
  facet not
  marks denies
  about O
  score 0.77
  match ^ do not ( N:word(routinely) )? V:word(use|give|start|prescribe|offer|perform|check|measure|order|stop|combine|administer|take|treat|repeat) O:np P:word(in|during|if|unless|when|before|after|until|for|with|within|to) G:object
  ask When should {O} not {optional N} be {passive V}?
  answer {P} {raw G}
  example Do not start allopurinol during an attack of gout.
  counter Gout attacks do not last for a month.

pattern guidance.body-recommends
  category drug_class
  relation recommended_for
  facet body
  about G
  score 0.79
  match ^ S:long(guideline|guidelines|society|college|association|academy|force|agency|institute|organisation|organization|foundation|authorities|committee|panel|consensus|expert|experts|doctors|physicians|clinicians|specialists|cardiologists|dermatologists|neurologists|pediatricians|paediatricians) V:verb(recommend|advise|suggest|endorse;active;positive) ( the use of )? O:np P:word(in|for|to|before|during|after|as|at|when|if) G:object
  ask What {invert V S} {P} {plain G}?
  answer {O}
  example Most guidelines recommend allopurinol for patients with tophi and gout.
  counter Most guidelines describe gout as an arthritis.

pattern guidance.body-against
  category drug_class
  relation contraindication
  facet body
  marks denies
  about G
  score 0.79
  match ^ S:long(guideline|guidelines|society|college|association|academy|force|agency|institute|organisation|organization|foundation|authorities|committee|panel|consensus) V:verb(recommend|advise|warn;active;positive) against O:np P:word(in|for|during|as) G:object
  ask What {invert V S} against {P} {plain G}?
  answer {O}
  example The American College of Rheumatology advises against allopurinol in silent hyperuricemia.
  counter The American College of Rheumatology advises allopurinol in gout.

pattern guidance.avoid-first-whom
  category drug_class
  relation contraindication
  facet whom
  about O
  score 0.78
  match in|for L:long(patient|people|person|individual|adult|child|children|woman|women|men|infant|adolescent|those|elderly) , A:word(avoid) ( the use of | using )? O:span
  ask In whom should {O} be avoided?
  answer {L}
  example In patients with renal failure, avoid colchicine.
  counter In patients with renal failure, colchicine stays longer in the body.

pattern guidance.avoid-first
  category drug_class
  relation contraindication
  facet when
  about O
  score 0.77
  match P:word(if|when|in|during|after) L:span , A:word(avoid) ( the use of | using )? O:span
  ask When should {O} be avoided?
  answer {P} {raw L}
  example During attacks of gout, avoid diuretics.
  counter During attacks of gout, diuretics raise uric acid.

pattern guidance.purpose
  category drug_class
  relation recommended_for
  facet purpose
  about O
  score 0.74
  match ^ V:word(measure|use|check|perform|order|give|obtain|repeat|consider|test|add|start|offer|prescribe) O:np to E:word(distinguish|confirm|exclude|assess|detect|monitor|diagnose|reduce|prevent|avoid|treat|rule|evaluate|identify|determine|relieve|control|lower) G:object
  ask What should be {passive V} to {E} {G}?
  answer {O}
  example Measure serum urate to confirm control of gout.
  counter Measures to control gout are few.

pattern guidance.how-often
  category drug_class
  relation monitoring
  facet how-often
  about O
  score 0.78
  match ^ V:word(monitor|check|measure|repeat|assess|review|test|perform) O:np P:word(every) N:span
  ask How often should {O} be {passive V}?
  answer {P} {raw N}
  example Check serum urate every six months in gout.
  counter Check serum urate in gout.

pattern guidance.treat-with
  category drug_class
  relation recommended_for
  facet with
  about O
  score 0.78
  match ^ V:word(treat|manage|control|correct|relieve|reverse|cover|sedate) O:np ( immediately|promptly|initially|early|urgently|empirically|first )? with I:list(drug|class|procedure|product)
  match ^ V:word(treat|manage|control|correct|relieve|reverse|cover|sedate) O:np ( immediately|promptly|initially|early|urgently|empirically|first )? with I:object
  ask With what should {O} be {passive V}?
  answer {I}
  example Treat attacks of gout promptly with colchicine or prednisolone.
  counter Treat attacks of gout before the next meal.

pattern guidance.how-long
  category drug_class
  relation duration
  facet imperative
  marks functional
  about O
  score 0.78
  match ^ V:word(continue|give|take|use|maintain|prescribe|administer) O:np ( J:word(or|and) B:np )? for N:number(day|days|week|weeks|month|months|year|years;ahead) M:number W:word(when|after|before|while|during|following|in) C:object
  ask For how long should {O} {optional J} {optional B} be {passive V} {W} {plain C}?
  answer For {raw M}
  example Continue colchicine for six months after the start of allopurinol.
  counter Continue colchicine for the sake of the joints.

pattern guidance.never
  category drug_class
  relation contraindication
  facet never
  marks denies
  about O
  score 0.79
  match ^ never V:word(stop|give|use|start|delay|perform|discontinue|prescribe|offer|administer|apply|inject|withhold|biopsy|attempt|interrupt) O:np P:word(in|during|before|after|when|while|if|without|for|until|within) G:object
  ask When should {O} never be {passive V}?
  answer {P} {raw G}
  example Never stop allopurinol during an attack of gout.
  counter Never has allopurinol stopped an attack of gout.

pattern guidance.not-with
  category drug_class
  relation interaction
  facet not
  marks denies
  about O
  score 0.80
  match ^ ( do )? N:word(not|never) V:word(combine|mix|coadminister|co-administer) O:np with I:object
  ask With what should {O} {N} be {passive V}?
  answer {I}
  example Never combine colchicine with clarithromycin.
  counter Do not combine too many foods.

pattern guidance.refer
  category disease_feature
  relation referral
  facet where
  about O
  score 0.74
  match ^ refer O:np ( P:word(with) W:np )? ( urgently|immediately|promptly )? to I:object
  ask Where should {O} {optional P} {optional W} be referred?
  answer To {raw I}
  example Refer patients with tophi to a rheumatologist.
  counter Refer to the leaflet about gout.

pattern guidance.screen
  category disease_feature
  relation screening
  facet for
  about O
  score 0.76
  match ^ screen O:np ( P:word(with) W:np )? for I:object
  ask For what should {O} {optional P} {optional W} be screened?
  answer {I}
  example Screen patients with gout for kidney disease.
  counter Screens for kidney disease exist.

pattern guidance.how-confirmed
  category disease_feature
  relation diagnosis
  facet how
  about O
  score 0.76
  match ^ V:word(confirm|verify|diagnose|exclude|assess|evaluate|monitor) O:np P:word(with|by|using) I:object
  ask How should {O} be {passive V}?
  answer {P} {raw I}
  example Confirm gout with aspiration of the joint.
  counter Confirm gout before treatment.

pattern guidance.start-dose
  category drug_class
  relation dose
  facet start
  marks functional
  about D
  score 0.81
  match ^ V:word(start|begin|initiate) with N:figure of D:term(drug|class) P:word(in|for) G:object
  ask At what dose should {D} be {passive V} {P} {plain G}?
  answer {raw N}
  example Start with 100 mg of allopurinol in patients with gout.
  counter Start with a talk about gout.

pattern guidance.start-low
  category drug_class
  relation dose
  facet how
  about O
  score 0.76
  match ^ V:word(start|begin|initiate|introduce) O:np at G:object(dose|doses|dosage|dosages)
  ask How should {O} be {passive V}?
  answer At {raw G}
  example Start allopurinol at a low dose in gout.
  counter Start allopurinol in the clinic.

pattern guidance.to-be-given
  category drug_class
  relation recommended_for
  facet given
  about S
  score 0.76
  match ^ S:long(patient|people|person|individual|adult|child|children|men|women|infant|neonate|outpatient|inpatient|those) V:verb(give|offer|prescribe|start;passive) ( on )? O:direct
  ask {wh O} {invert V S}?
  answer {O}
  example Patients with frequent attacks of gout should be given allopurinol.
  example Pregnant patients should not be given febuxostat.
  counter Allopurinol should be given to patients with gout.

pattern guidance.treated-with
  category drug_class
  relation recommended_for
  facet treated
  about S
  refuse medication|medications|medicine|medicines|drug|drugs|treatment|treatments|therapy
  score 0.76
  match ^ S:long(patient|people|person|individual|adult|child|children|men|women|infant|neonate|outpatient|inpatient|those) V:verb(treat|manage;passive) ( A:word(empirically|initially|first|conservatively|usually|safely|successfully) )? with O:object
  ask What {invert V S} {optional A} with?
  answer {O}
  example Patients who cannot take tablets should be treated with a steroid or a combination of an injection and rest.
  counter Patients with gout should be treated quickly.

pattern guidance.not-given-when
  category drug_class
  relation contraindication
  facet not-when
  marks denies
  about S
  score 0.78
  match ^ S:long V:verb(use|prescribe|give|take|start|offer|combine;passive;negative) W:word(when|if|while|during|unless) C:rest
  ask When {invert V S}?
  answer {W} {raw C}
  example Febuxostat will not usually be prescribed if patients with gout have heart failure.
  counter Febuxostat will usually be prescribed if patients with gout have kidney stones.

pattern guidance.patients-not-when
  category drug_class
  relation contraindication
  facet not-when
  marks denies
  about O
  score 0.77
  match ^ S:long(patient|people|person|individual|adult|child|children|men|women|those) V:verb(take|have|use|receive|start|stop|get|drink|eat;active;negative) O:direct W:word(when|if|while|during|unless|until) C:rest
  ask When {invert V S} {O}?
  answer {W} {raw C}
  example Patients with gout should not take colchicine if they have renal failure.
  counter Patients with gout should take colchicine if they have an attack.

pattern guidance.patients-while
  category drug_class
  relation recommended_for
  facet while
  about C
  score 0.76
  match ^ S:long(patient|people|person|individual|adult|child|children|men|women|those) V:verb(take|have|use|receive|need|get|avoid|require;active;positive) ( to have | to take )? O:direct W:word(while|during) C:rest
  ask What {invert V S} {W} {plain C}?
  answer {O}
  example Patients with gout should avoid alcohol while they are taking allopurinol.
  counter Patients with gout should avoid alcohol.
