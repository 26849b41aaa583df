# What remains to be found out, and who says so.

pattern open.remains-to-be
  relation unknown
  facet remains
  marks gap denies polar
  score 0.95
  match ^ S:long V:verb(remain|be|have) Y:word(yet) to be ( fully|firmly|clearly|further )? W:word(determined|established|clarified|elucidated|confirmed|defined|explored|proven|proved|shown|demonstrated|identified|investigated|studied|tested|evaluated|validated|resolved|seen|settled|explained|understood|optimized|optimised)
  match ^ S:long V:verb(remain) to be ( fully|firmly|clearly|further )? W:word(determined|established|clarified|elucidated|confirmed|defined|explored|proven|proved|shown|demonstrated|identified|investigated|studied|tested|evaluated|validated|resolved|seen|settled|explained|understood|optimized|optimised)
  ask {are S} {S} known?
  answer No, {raw S} {verb V} {optional Y} to be {W}
  example The best dose of canakinumab in gout remains to be determined.
  counter The best dose of colchicine in gout is 1.8 mg.

pattern open.it-remains
  relation unknown
  facet whether
  about C
  marks gap denies polar
  score 0.97
  match ^ it V:verb(remain|be|have) ( yet )? to be ( fully|firmly|clearly )? W:word(seen|determined|established|clarified|elucidated|confirmed|proven|shown|demonstrated|investigated|tested) Q:word(whether|how|why|which|what|when|who|where) C:rest
  ask Is it known {optional Q} {optional C}?
  answer No, it {one V} to be {W}
  example It remains to be seen whether cherries prevent attacks of gout.
  counter It is clear that cherries do not prevent attacks of gout.

pattern open.whether-if
  relation unknown
  facet whether
  about C
  marks gap denies polar
  score 0.98
  match ^ it V:verb(be|remain) ( still )? W:word(unknown|unclear|uncertain|undetermined|debated|unproven|unresolved) if C:rest
  ask Is it known whether {optional C}?
  answer No, it {one V} {optional W}
  example It is unclear if cherries prevent attacks of gout.
  counter It is clear if urate crystals are seen.

pattern open.how-understood
  relation unknown
  facet whether
  about A
  marks gap denies polar
  score 0.97
  match ^ Q:word(how|why|what|which|where|when) A:long ... V:verb(understand|know|explain|establish|define|determine;passive;negative)
  match ^ Q:word(what|which) ... A:np V:verb(understand|know|explain|establish|define|determine;passive;negative)
  ask Is it known {before V}?
  answer No, it {one V}
  example How diet sets off attacks of gout is not fully understood.
  counter How diet sets off attacks of gout is well understood.

pattern open.little-known
  relation unknown
  facet little
  about O
  marks gap
  score 0.95
  match ^ ( very|relatively )? little is|are ( still|currently )? known|understood ( about|of|on ) O:object
  ask About what is little known?
  answer {O}
  example Little is known about the course of gout in children.
  counter Much is known about the course of gout in men.

pattern open.experts-do-not-know
  relation unknown
  facet experts
  marks gap
  score 0.94
  match ^ S:long(researcher|scientist|doctor|physician|clinician|expert|investigator) V:verb(know|understand|explain;active;negative) O:rest
  ask What {invert V S}?
  answer {raw O}
  example Researchers do not fully understand why attacks of gout stop on their own.
  counter Doctors do not offer surgery for gout.

pattern open.trying-to
  relation needs_study
  facet trying
  marks gap
  score 0.92
  match ^ S:long(researcher|scientist|doctor|physician|clinician|expert|investigator|study|studies|trial|group|team) V:verb(try|work|attempt|seek;ongoing) to E:word(understand|determine|find|identify|learn|discover|clarify|establish|define|develop|optimize|optimise|improve) O:rest
  ask What {invert V S} to {E}?
  answer {raw O}
  example Scientists are still trying to understand why few people with high urate get gout.
  counter Patients are trying to understand gout.

pattern open.remain-about
  relation unknown
  facet remain
  marks gap
  score 0.93
  match ^ S:long(concern|question|doubt|uncertainty|uncertainties|controversy|debate|disagreement|gap) V:verb(remain|persist|exist|continue) P:word(about|over|regarding|on|concerning|in|around|as_to) O:object
  match ^ S:long(concern|question|doubt|uncertainty|uncertainties|controversy|debate|disagreement|gap) about|over|regarding|concerning O:long V:verb(remain|persist|exist|continue)
  ask About what do {raw S} remain?
  answer {O}
  example Concerns remain about the heart risk of febuxostat in gout.
  counter Tophi remain in the joint in gout.

pattern open.unanswered-list
  relation unknown
  facet unanswered
  marks gap examples
  score 0.95
  match ^ S:long(question|issue|challenge|uncertainty|uncertainties|problem|gap|concern|limitation|obstacle|barrier) V:verb(remain|persist|exist|be) ( W:word(unanswered|open|unresolved|unsettled|unaddressed) )? ,? ( including | such as | namely ) L:list
  ask What {examples L} of {kind S} that {verb V} {optional W}?
  answer {L}
  example Several questions about gout remain open, including the best target, the length of treatment and the use of diet.
  counter Several drugs for gout remain cheap, including colchicine and allopurinol.

pattern open.authors-name
  relation limitation
  facet named
  marks gap examples
  score 0.95
  match ^ R:long V:verb(raise|identify|highlight|note|acknowledge|list|outline|discuss|describe|name|mention|cite|consider|report|point|recognise|recognize|stress|emphasise|emphasize|see|address|face|have|find|present|suffer;positive) ( P:word(from) )? H:long(concern|limitation|issue|challenge|question|problem|obstacle|barrier|weakness|weaknesses|shortcoming|drawback|gap|uncertainty|uncertainties|hurdle|pitfall|reason|bias|confounder) ,? ( including | such as | namely | like ) L:list
  ask What {examples L} of {kind H} that {R} {verb V} {optional P}?
  answer {L}
  example Tanaka et al. raise several concerns about trials in gout, including small numbers and short follow-up.
  counter Tanaka et al. describe several drugs for gout, including colchicine and naproxen.

pattern open.authors-list
  relation limitation
  facet named
  marks gap
  score 0.95
  match ^ R:long V:verb(raise|identify|highlight|note|acknowledge|list|outline|discuss|describe|name|mention|cite|consider|report|point|recognise|recognize|stress|emphasise|emphasize|see|address|face|have|find|present|suffer;positive) ( P:word(from) )? H:long(concern|limitation|issue|challenge|question|problem|obstacle|barrier|weakness|weaknesses|shortcoming|drawback|gap|uncertainty|uncertainties|hurdle|pitfall|reason|bias|confounder) @colon L:list
  ask Which {kind H} {invert V R} {optional P}?
  answer {L}
  example Tanaka et al. note three limitations of trials in gout: small numbers, short follow-up and missing data.
  counter Tanaka et al. note three drugs for gout: colchicine, naproxen and prednisolone.

pattern open.search-goes-on
  relation needs_study
  facet search
  marks gap
  score 0.92
  match ^ the search|quest|hunt for O:long V:verb(continue|go|remain)
  about O
  ask For what does the search continue?
  answer {O}
  example The search for safer drugs against gout continues.
  counter The search for gout in the records took a day.

pattern open.differ-on
  relation controversy
  facet differ
  marks gap
  score 0.92
  match ^ S:long(guideline|expert|recommendation|opinion|clinician|specialist|society|societies|author|view|practice) V:verb(differ|disagree|diverge|vary;active) ( on|about|over|regarding|as_to|concerning ) O:object
  match ^ S:long(guideline|expert|recommendation|opinion|clinician|specialist|society|societies|author|view|practice) V:verb(differ|disagree|diverge|vary;active) as to O:rest
  ask On what {invert V S}?
  answer {O}
  example Guidelines on gout differ on the target for uric acid.
  counter Attacks of gout differ from day to day.

pattern open.mixed-results
  relation controversy
  facet mixed
  marks gap
  score 0.93
  match ^ S:long V:verb(yield|produce|show|give|report|provide|have|generate|find|demonstrate|offer;active) A:word(mixed|conflicting|inconsistent|contradictory|variable|inconclusive|divergent|discordant|equivocal) N:word(results|findings|evidence|data|outcomes|conclusions) P:word(on|about|regarding|concerning|for|in) O:object
  match ^ S:long V:verb(yield|produce|show|give|report|provide|have|generate|find|demonstrate|offer;active) A:word(mixed|conflicting|inconsistent|contradictory|variable|inconclusive|divergent|discordant|equivocal) N:word(results|findings|evidence|data|outcomes|conclusions)
  ask What kind of {N} {invert V S} {optional P} {optional O}?
  answer {A} {N}
  example Trials of cherries in gout have produced mixed results.
  counter Trials of allopurinol in gout have produced good results.

pattern open.vary-with
  relation limitation
  facet vary
  marks gap
  score 0.90
  match ^ S:long(result|outcome|response|efficacy|effectiveness|benefit|success|improvement) V:verb(vary|differ;active) ( W:word(widely|greatly|considerably|markedly|substantially) )? P:word(with|by|between|among|across|depending_on|according_to) O:object
  ask {optional P} what {invert V S}?
  answer {O}
  example Responses to colchicine in gout vary with the time since the attack began.
  counter Attacks of gout vary with the season.

pattern open.variability
  relation limitation
  facet variability
  about O
  marks gap examples
  score 0.92
  match ^ H:long(variability|heterogeneity|variation|inconsistency|inconsistencies|difference) , ( such as | including ) L:list , V:verb(affect|impact|influence|limit|hinder|hamper|complicate|explain|make) O:object
  ask What {examples L} of {kind H} that {verb V} {O}?
  answer {L}
  example The heterogeneity of trials in gout, such as differences in dose, diet and follow-up, can affect outcomes.
  counter Foods rich in purines, such as liver and beer, can affect gout.

pattern open.stage
  relation under_study
  facet stage
  marks gap polar
  score 0.96
  match ^ S:long(therapy|therapies|treatment|use|drug|agent|vaccine|research|technique|method|approach|approaches|application|inhibitor|antibody|antibodies|test|device|cell|medicine|field|development|transplantation|immunotherapy) V:verb(be|remain) P:word(in) T:long(stage|phase|infancy|trial|testing|development)
  match ^ S:long V:verb(be|remain) P:word(under) T:np(investigation|study|evaluation|development) F:word(for|as|in) O:object
  match ^ S:long V:verb(be|remain) P:word(under) T:np(investigation|study|evaluation|development)
  ask How far {have S} {S} come?
  answer {verb V} {P} {raw T} {optional F} {optional O}
  example Gene therapy of gout is still in its early stages.
  counter Gout is an arthritis with several stages.

pattern open.studied-for
  relation under_study
  facet studied
  marks gap
  score 0.94
  refuse variety|safe
  match ^ S:long V:verb(study|investigate|explore|evaluate|test|examine|assess|research;passive;ongoing) P:word(for|as) T:object
  ask {P} what {invert V S}?
  answer {T}
  example Inhibitors of interleukin-1 are being investigated for the treatment of refractory gout.
  counter Inhibitors of interleukin-1 were investigated for the treatment of refractory gout.

pattern open.being-studied
  relation under_study
  facet studied
  marks gap polar
  score 0.93
  refuse variety|safe
  match ^ S:long V:verb(study|investigate|explore|evaluate|test|examine|assess|research;passive;ongoing) T:span
  match ^ S:long V:verb(study|investigate|explore|evaluate|test|examine|assess|research;passive;ongoing) $
  ask How far has research on {S} come?
  answer {verb V} {optional T}
  example Inhibitors of interleukin-1 are being tested in refractory gout.
  counter Inhibitors of interleukin-1 are tested in the clinic once a year.

pattern open.needed-to-define
  relation needs_study
  facet define
  marks gap
  score 0.96
  match ^ R:long(study|studies|research|trial|data|evidence|investigation|work) are|is|remain|remains|be ( still|urgently|also|now|therefore )? needed|required|necessary|essential|warranted to ( better|further|fully )? E:word(define|determine|identify|establish|clarify|confirm|evaluate|assess|investigate|explore|optimize|optimise|examine|compare|validate|elucidate|verify|understand|address|standardize|standardise|characterize|characterise) L:list
  match ^ R:long(study|studies|research|trial|data|evidence|investigation|work) are|is|remain|remains|be ( still|urgently|also|now|therefore )? needed|required|necessary|essential|warranted to ... and to ( better|further|fully )? E:word(define|determine|identify|establish|clarify|confirm|evaluate|assess|investigate|explore|optimize|optimise|examine|compare|validate|elucidate|verify|understand|address|standardize|standardise|characterize|characterise) L:list
  about L
  ask What {are R} {plain R} needed to {E}?
  answer {L}
  example Further trials are needed to define the best dose, length and timing of colchicine in gout.
  counter Colchicine is needed to treat attacks of gout.

pattern open.needed-for
  relation needs_study
  facet needed
  about O
  marks gap
  score 0.93
  match ^ S:long(pathway|framework|guideline|guidance|regulation|standard|protocol|consensus|oversight|registry|registries|biomarker|model|definition|criteria|standardization|standardisation) are|is|remain|remains ( still|urgently|also|now|therefore )? W:word(needed|required|essential|necessary|crucial|vital|critical) to O:object
  ask What is {W} to {O}?
  answer {S}
  example Uniform criteria are needed to compare trials in gout.
  counter Long needles are needed to reach the hip in gout.

pattern open.recommended-purpose
  relation needs_study
  facet purpose
  marks gap
  score 0.95
  match ^ S:long(author|researcher|reviewer|investigator|al.) V:verb(recommend|urge|advocate|propose|suggest;active;positive) O:list to W:rest
  match ^ S:long(author|researcher|reviewer|investigator|expert|al.) V:verb(call|push|plead;active) F:word(for) O:list to W:rest
  ask What {invert V S} {optional F} to {W}?
  answer {O}
  example The authors of the gout review recommend longer trials to detect heart attacks.
  counter The authors of the gout review met to discuss it.

pattern open.recommended-design
  relation needs_study
  facet design
  about O
  marks gap
  score 0.95
  match recommending|recommend|recommends|recommended|urging|advocate|advocating R:np(study|studies|trial|research) that|which E:word(consider|use|include|compare|employ|adopt|examine|assess|evaluate|measure|test|follow) O:list to W:rest
  match recommending|recommend|recommends|recommended|urging|advocate|advocating R:np(study|studies|trial|research) that|which E:word(consider|use|include|compare|employ|adopt|examine|assess|evaluate|measure|test|follow) O:object $
  ask What should {plain R} {E} to {optional W}?
  answer {O}
  example The authors conclude by recommending larger trials that include women to settle the role of diet in gout.
  counter The authors conclude by recommending colchicine in gout.

pattern open.vary-depending
  relation limitation
  facet vary
  marks gap
  score 0.90
  match ^ S:long(result|outcome|response|efficacy|effectiveness|benefit|success|improvement) V:verb(vary|differ;active) ( widely|greatly|considerably|markedly|substantially )? depending on O:object
  ask What {invert V S} with?
  answer {O}
  example Results of treatment in gout vary widely depending on weight and diet.
  counter The course of gout varies depending on weight and diet.

pattern open.none-reported
  relation unknown
  facet none-reported
  about O
  marks gap denies polar aside
  score 0.97
  match @open ( to date | so far | as yet )? ,? no ( A:word(direct|clear|conclusive|convincing|firm|definite|definitive) )? E:word(evidence|cases|case|reports|instances|signs) P:word(of|for) O:np has|have been N:word(reported|found|shown|published|observed|documented|seen|described|recorded)
  match no ( A:word(direct|clear|conclusive|convincing|firm|definite|definitive) )? E:word(evidence|cases|case|reports|instances|signs) P:word(of|for) O:np has|have been N:word(reported|found|shown|published|observed|documented|seen|described|recorded)
  ask {have E} there been {optional A} {optional E} {optional P} {O}?
  answer No {optional A} {optional E} {have E} been {optional N}
  example Severe skin reactions were feared (to date, no cases of skin necrosis have been reported).
  counter Severe skin reactions were feared (cases of skin necrosis have been reported).

pattern open.only-few
  relation proportion
  facet few
  about P
  marks functional
  score 0.80
  match only M:core(percentage|proportion|fraction|minority|number) of P:long V:verb O:object
  ask What share of {P} {verb V} {O}?
  answer Only {raw M}
  example Only a small proportion of patients with gout reach the target for uric acid.
  counter Many patients with gout reach the target for uric acid.

pattern open.not-approved
  relation approval
  marks gap denies polar
  score 0.93
  match ^ S:long V:verb(approve|license|authorize|authorise|clear|register|regulate;passive;negative) P:word(by|for|in|as|across) O:object
  ask What is the regulatory status of {S}?
  answer {verb V} {optional P} {raw O}
  example Stem cell injections are not approved for gout.
  counter Febuxostat is approved for gout.

pattern open.not-approved-at-all
  relation approval
  marks gap denies polar
  score 0.93
  match ^ S:long V:verb(approve|license|authorize|authorise|clear|register|regulate;passive;negative) $
  ask What is the regulatory status of {S}?
  answer {verb V}
  example Stem cell injections are not approved.
  counter Febuxostat is approved.

pattern open.none-approved
  relation approval
  facet none
  marks gap denies polar
  score 0.95
  match ^ no S:long(drug|treatment|therapy|therapies|medication|medicine|agent|product|vaccine|test|biomarker|device|intervention) H:word(has|have) been W:word(approved|licensed|shown|proven|found|identified|developed|established|validated) P:word(for|to|by|as|in) O:object
  ask {have S} any {S} been {W} {P} {O}?
  answer No, no {raw S} {H} been {W}
  example No drug has been approved for gout in children.
  counter One drug has been approved for gout in children.

pattern open.none-does
  relation no_cure
  facet none-does
  marks gap denies polar
  score 0.95
  match ^ no S:long(drug|treatment|therapy|therapies|medication|medicine|vaccine|test|biomarker|intervention|surgery|diet) V:verb(cure|prevent|treat|confirm|detect|diagnose|stop|reverse|predict|slow|eliminate|distinguish;active) O:span
  ask Does any {S} {base V} {O}?
  answer No, no {raw S} {verb V} {raw O}
  example No diet cures gout.
  counter Every diet for gout restricts beer.

pattern open.debated
  relation unknown
  facet debated
  marks gap doubts polar
  score 0.95
  match ^ S:long V:verb(debate|dispute|contest;passive;positive) $
  match ^ S:long V:verb(be|remain) ( B:word(still) )? C:core(matter|subject|topic|source) F:word(of) G:word(debate|controversy|dispute|disagreement) $
  match ^ S:long V:verb(be|remain) ( B:word(still) )? F:word(under) G:word(debate|discussion|dispute) $
  ask How certain {are S} {S}?
  answer {raw S} {verb V} {optional B} {optional C} {optional F} {optional G}
  example The role of cherries in gout is still debated.
  example The role of cherries in gout remains a matter of debate.
  counter The role of cherries in gout is settled.
