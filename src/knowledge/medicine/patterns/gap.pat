# What is not known, not proven, not available.

pattern gap.unknown
  relation unknown
  marks gap denies polar
  score 0.95
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unknown|unclear|undetermined|elusive|unresolved) $
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unknown|unclear|undetermined|elusive|unresolved) R:object $
  ask {are S} {S} known {optional R}?
  answer No, {optional A} {W} {optional R}
  example The exact cause of gout remains unknown.
  counter The main cause of gout is hyperuricemia.

pattern gap.understanding
  relation unknown
  facet understanding
  marks gap polar
  about O
  score 0.96
  match ^ ( a|the|our|current )? ( A:word(complete|full|clear|comprehensive|current|detailed) )? understanding of O:long V:verb(be|remain|stay;positive) ( still|largely|currently )? W:word(elusive|incomplete|limited|poor)
  ask How well {are O} {O} understood?
  answer Incompletely
  example A full understanding of the pathogenesis of gout remains elusive.
  counter A full understanding of the pathogenesis of gout is useful.

pattern gap.uncertain
  relation unknown
  facet uncertain
  marks gap doubts polar
  score 0.95
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(uncertain|controversial|inconclusive|debated) $
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(uncertain|controversial|inconclusive|debated) R:object $
  ask {are S} {S} settled {optional R}?
  answer No, {optional A} {W} {optional R}
  example The benefit of cherries in gout remains uncertain.
  counter The main cause of gout is hyperuricemia.

pattern gap.not-established
  relation unknown
  marks gap denies polar
  score 0.95
  match ^ S:long V:verb(determine|establish|prove|define|confirm;passive;negative)
  ask What is known about {S}?
  answer {state V}
  example The best dose of febuxostat in gout has not been established.
  counter The best dose of allopurinol in gout has been established.

pattern gap.requires
  relation needs_study
  marks gap
  score 0.92
  match ^ S:long V:verb(need|require|warrant|await) ( further|more|additional|larger|rigorous )? investigation|research|study|studies|evaluation|exploration
  ask What {matter}still requires further investigation?
  answer {S}
  example The long-term safety of pegloticase requires further investigation.
  counter The treatment of gout requires patience.

pattern gap.studies-needed
  relation needs_study
  marks gap
  score 0.92
  match ^ R:long(study|studies|research|trial|data|evidence|investigation|work) are|is ( still|urgently|also|now )? needed|required|necessary|essential|warranted|crucial @to O:object
  match ^ R:long(study|studies|research|trial|data|evidence|investigation|work) V:verb(be|need|require) ( needed|required|necessary|essential|warranted|crucial )? to O:object
  about R
  ask What {are R} {plain R} needed to do?
  answer {O}
  example Larger trials of stem cell therapy are needed to show a benefit.
  counter Allopurinol is needed to lower uric acid.

pattern gap.concerns
  relation limitation
  marks gap
  score 0.92
  match ^ S:long(concern|challenge|issue|limitation|question|uncertainty|uncertainties|problem|barrier|obstacle|gap) V:verb(include|be) O:list
  ask What {invert V S}?
  answer {O}
  example Concerns about pegloticase include infusion reactions and loss of effect.
  counter Symptoms of gout include pain and swelling.

pattern gap.limited
  relation limitation
  marks gap
  score 0.90
  match there is|are|has|have been? ( currently|still )? limited|little|insufficient|scarce O:long
  about O
  ask What {matter}is limited?
  answer {O}
  example There is limited evidence on diet in gout.
  counter There is good evidence on allopurinol in gout.

pattern gap.incurable
  relation no_cure
  marks gap denies
  score 0.90
  match ^ S:long V:verb(remain|be) W:word(incurable)
  ask What is the present state of cure for {S}?
  answer {W}
  example Gout remains incurable.
  counter Gout remains common.

pattern gap.none
  relation no_cure
  facet none
  about O
  marks gap polar denies
  score 0.93
  match there is|are ( currently|presently|still )? no O:object
  ask {are O} there any {plain O}?
  answer No, there {are O} no {plain O}
  example There is currently no vaccine for gout.
  counter There is a vaccine for gout.

pattern gap.mixed
  relation controversy
  about O
  marks gap doubts
  score 0.90
  match there has|have been mixed|conflicting|inconsistent findings|results|evidence .. to|on|about|regarding|concerning|for O:object
  ask On what have findings been mixed?
  answer {O}
  example There have been mixed findings on the benefit of cherries in gout.
  counter There have been findings on the benefit of cherries in gout.

pattern gap.should
  relation needs_study
  marks gap
  about R
  score 0.90
  refuse insight
  match ^ R:long(study|studies|research|trial|investigation|work) should|must|will V:verb(;active) O:object
  ask What should {plain R} {base V}?
  answer {O}
  example Future studies should examine the safety of febuxostat.
  counter Patients should examine their feet.
  counter Further investigation should be considered in gout of the young.

pattern gap.need
  relation needs_study
  marks gap
  score 0.80
  match ^ there is|are|remains ( a|an )? ( pressing|urgent|clear|growing|continued|great )? need for O:long(study|studies|research|trial|trials|data|evidence|guideline|guidelines|consensus|standard|standards|standardization|standardisation|protocol|protocols|criteria|monitoring|follow-up|biomarker|biomarkers|test|tests|drug|drugs)
  about O
  ask What is there a need for?
  answer {O}
  example There is an urgent need for safer drugs against gout.
  counter There are safer drugs against gout.

pattern gap.requiring
  relation needs_study
  marks gap
  score 0.88
  match ^ S:long V:verb .. requiring|needing E:np(evidence|research|study|studies|data|trial|trials|investigation|evaluation) B:rest
  match ^ S:long V:verb .. requiring|needing E:np(evidence|research|study|studies|data|trial|trials|investigation|evaluation)
  ask What {does S} still require {optional B}?
  answer {E}
  example Gout in children remains a topic requiring better research.
  counter Gout in children is a rare topic.

pattern gap.call-for
  relation needs_study
  marks gap
  score 0.90
  match ^ S:long V:verb(call|urge|advocate;active) for E:object
  ask What {invert V S} for?
  answer {E}
  example Researchers call for larger trials of febuxostat in gout.
  counter Experts in gout call the disease podagra.

pattern gap.premise
  relation includes
  facet premise
  marks gap several
  score 0.94
  match ^ these|this .. concerns|issues|challenges|limitations|questions|gaps|problems|obstacles V:verb(include|comprise|involve) O:list
  ask {premise}. Which ones?
  answer {O}
  example Gout care faces several challenges. These challenges include poor adherence and late diagnosis.
  counter Gout has several symptoms. These symptoms include pain and swelling.

pattern gap.whether
  relation unknown
  facet whether
  about A
  marks gap denies polar
  score 0.96
  match ^ which|how|why ( long|often|many|much|far )? A:np ... V:verb(be|remain|stay) ( B:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unknown|unclear|uncertain|undetermined|debated|unresolved)
  match whether A:np ... V:verb(be|remain|stay) ( B:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unknown|unclear|uncertain|undetermined|controversial|debated|unproven|unresolved|open)
  match whether A:np ... V:verb(understand|determine|establish|prove|clarify|know|confirm|show|settle;passive;negative)
  match whether A:np ... V:verb(debate|dispute|contest|question;passive)
  match whether A:np ... V:verb(be|remain) ( still )? W:core(matter|subject|topic|issue) F:word(of) C:word(debate|controversy|dispute|discussion)
  ask Is it known {before V}?
  answer No, it {one V} {optional B} {optional W} {optional F} {optional C}
  example Whether cherries prevent attacks of gout remains unclear.
  counter Cherries prevent attacks of gout.

pattern gap.it-unknown
  relation unknown
  facet whether
  about C
  marks gap denies polar
  score 0.97
  match ^ it V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unknown|unclear|uncertain|undetermined|controversial|debated|unproven|unresolved) Q:word(whether|how|why|which|what|when|who|where) C:rest
  match ^ it V:verb(be|remain;negative) W:word(clear|certain|obvious|evident) Q:word(whether|how|why|which|what|when|who|where) C:rest
  match ^ it V:verb(understand|determine|establish|prove|clarify|know|confirm|show|settle;passive;negative) Q:word(whether|how|why|which|what|when|who|where) C:rest
  ask Is it known {optional Q} {optional C}?
  answer No, it {one V} {optional A} {optional W}
  example It is unclear whether cherries prevent attacks of gout.
  counter It is clear that cherries prevent attacks of gout.

pattern gap.under-study
  relation under_study
  score 0.84
  marks gap
  match ^ S:long(study|studies|trial|research|researcher|scientist|body|bodies|regulator|group|team|investigator) V:verb(evaluate|investigate|explore|study|examine|test|assess|compare;ongoing) O:object
  ask What {invert V S}?
  answer {O}
  example Clinical trials are testing lower doses of colchicine in gout.
  counter Clinical trials tested lower doses of colchicine in gout.

pattern gap.authors-recommend
  relation needs_study
  facet recommended
  marks gap
  score 0.84
  match ^ S:long(author|researcher|reviewer|investigator) V:verb(recommend|urge|advocate;active;positive) O:object
  ask What {invert V S}?
  answer {O}
  example The authors of the gout review recommend trials of lower doses of colchicine.
  counter The authors of the gout review met twice.

pattern gap.early-stage
  relation unknown
  facet stage
  marks gap doubts polar
  score 0.95
  match ^ S:long is|are|remains|remain ( still )? W:word(evolving|experimental|investigational|preliminary|immature|unregulated|unstandardized|unstandardised) $
  match ^ S:long is|are|remains|remain ( still )? W:word(evolving|experimental|investigational|preliminary|immature|unregulated|unstandardized|unstandardised) ,
  match ^ S:long is|are|remains|remain ( still )? an W:word(experimental|investigational|unproven) treatment|therapy|procedure|approach|option|method
  ask How far has {S} come?
  answer {raw S} {are S} still {W}
  example Gene therapy of gout is still experimental.
  counter Gene therapy of gout is expensive.

pattern gap.not-all
  relation is_not
  facet not-all
  marks gap denies polar
  score 0.84
  match ^ not all S:long V:verb(be) O:object
  ask Are all {plain S} {raw O}?
  answer Not all {plain S} {verb V} {raw O}
  example Not all drugs for gout are safe in kidney disease.
  counter All drugs for gout are cheap.

pattern gap.no-evidence
  relation unknown
  facet no-evidence
  marks gap denies polar
  score 0.92
  about O
  match ^ no ( A:word(direct|clear|conclusive|convincing|good|strong|reliable|firm|robust) )? evidence P:word(of|for|that) O:span has|have been reported|found|shown|published|presented
  match there is|are no ( A:word(direct|clear|conclusive|convincing|good|strong|reliable|firm|robust) )? evidence P:word(of|for|that) O:object
  ask Is there {optional A} evidence {P} {raw O}?
  answer No, there is no {optional A} evidence {P} {raw O}
  example There is no convincing evidence that cherries cure gout.
  counter There is convincing evidence that diet matters in gout.

pattern gap.not-understood
  relation unknown
  marks gap denies polar
  score 0.95
  match ^ S:long V:verb(understand|explain|elucidate|clarify|know;passive;negative)
  ask How well {are S} {S} understood?
  answer {state V}
  example The mechanisms of gout are not fully understood.
  counter The mechanisms of gout are well understood.

pattern gap.unproven
  relation unknown
  facet proof
  marks gap denies polar
  score 0.95
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unproven|untested) $
  match ^ S:long V:verb(be|remain|stay) ( A:word(still|largely|currently|mostly|presently|entirely|highly|somewhat|relatively|yet|essentially) )? W:word(unproven|untested) R:object $
  ask {are S} {S} proven {optional R}?
  answer No, {raw S} {verb V} {optional A} {W} {optional R}
  example The benefit of cherries in gout remains unproven.
  counter The benefit of allopurinol in gout is proven.

pattern gap.not-enough
  category evidence_gap
  relation unknown
  facet enough
  about O
  marks gap polar denies
  score 0.94
  match there is|are ( currently|still )? not enough|sufficient|adequate N:word(data|evidence|information|research) on|about|regarding|for O:object
  ask Is there enough {raw N} on {O}?
  answer No, not enough {raw N}
  example There is not enough evidence on febuxostat in pregnant women with gout.
  counter There is evidence on febuxostat in gout.

pattern gap.none-doing
  relation no_study
  facet none
  about N
  marks gap polar denies
  score 0.93
  match ^ there H:word(have|has) been no N:long $
  ask {H} there been any {raw N}?
  answer No, there {H} been no {raw N}
  example There have been no trials comparing diets in gout.
  counter There have been trials comparing diets in gout.

pattern gap.to-be-studied
  relation needs_study
  facet to-be
  marks gap
  score 0.91
  match ^ S:long V:word(need|needs|remain|remains|have|has) ( still|yet )? to be ( A:word(further|fully|better|more|carefully) )? W:word(explored|investigated|studied|established|determined|clarified|elucidated|evaluated|examined|confirmed|addressed|assessed|defined|validated|proven|tested)
  ask What {matter}still {V} to be {optional A} {W}?
  answer {S}
  example The safety of high doses of febuxostat needs to be further explored.
  counter The dose of febuxostat needs to be doubled.
