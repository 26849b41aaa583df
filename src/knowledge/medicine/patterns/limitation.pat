# What studies cannot tell: whom they left out, how small they were, how their
# results differ.

pattern limit.limited-to
  relation limitation
  facet limited-to
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial|research|evidence|data|experience|experiment|investigation|cohort|sample) V:verb(limit|restrict|confine;passive) to O:object
  ask To what {invert V S}?
  answer {O}
  example Trials of canakinumab in gout were limited to men with severe disease.
  counter Attacks of gout were limited to the big toe.

pattern limit.limited-by
  relation limitation
  facet limited-by
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial|research|evidence|data|finding|result|conclusion|review|analysis|analyses|investigation|comparison|interpretation|generalizability|generalisability) V:verb(limit|restrict|hamper|hinder|constrain|confound|weaken|complicate|affect;passive) by O:object
  ask By what {invert V S}?
  answer {O}
  example Research on gout in women is hampered by small numbers of patients.
  counter Walking is hampered by gout.

pattern limit.excluded
  relation limitation
  facet excluded
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial) V:verb(exclude|omit|ignore|neglect|overlook;active) O:object
  ask What {invert V S}?
  answer {O}
  example Most trials of febuxostat excluded patients on dialysis.
  counter Doctors excluded gout by joint aspiration.

pattern limit.did-not
  relation limitation
  facet did-not
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial|author|investigator|researcher) V:verb(include|have|use|consider|assess|examine|measure|report|address|compare|evaluate|blind|adjust|test|specify;negative;active) ( P:word(for|with) )? O:direct
  match ^ S:long(study|studies|trial|author|investigator|researcher) V:verb(account|control|adjust|correct|allow;negative;active) P:word(for) O:object
  ask What {invert V S} {optional P}?
  answer {O}
  example The early trials of pegloticase did not include a control group.
  counter Cheap diets for gout do not include meat.

pattern limit.failed
  relation limitation
  facet failed
  marks gap denies
  score 0.90
  match ^ S:long(study|studies|trial|author|investigator|researcher) F:word(failed|neglected|fails|fail) to O:object
  ask What limits {S}?
  answer {optional F} to {raw O}
  example Early trials of febuxostat failed to account for kidney disease.
  counter Allopurinol may fail in gout.

pattern limit.carried-out-in
  relation limitation
  facet only-in
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial|research|investigation|experiment|work) V:verb(conduct|perform|do|undertake|carry|run;passive) out? A:word(only|mainly|mostly|exclusively|predominantly|largely|solely|primarily) P:word(in|on|among|with|at) O:object
  ask What {invert V S} {A} {P}?
  answer {O}
  example Trials of anakinra in gout were performed mainly in men of European descent.
  counter Trials of anakinra in gout were performed in the morning.

pattern limit.carried-out-and-failed
  relation limitation
  facet both
  marks gap part denies
  score 0.91
  match ^ S:long(study|studies|trial|experiment) V:verb(conduct|perform|do|undertake|carry|run;passive) out? P:word(in|on|among|with|at) O:object and F:word(failed) to E:span
  ask What limits {S}?
  answer {verb V} {optional P} {raw O} and {optional F} to {raw E}
  example The first trials of febuxostat were performed in healthy men and failed to record deaths.
  counter The first trials of febuxostat were performed in healthy men and were safe.

pattern limit.small
  relation limitation
  facet design
  marks gap
  score 0.90
  match ^ S:long(study|studies|trial|cohort|sample|analysis|analyses) V:verb(be) A:word(small|short|short-term|retrospective|observational|uncontrolled|underpowered|heterogeneous|open-label|unblinded|non-randomized|non-randomised|nonrandomized|biased;ahead) O:object
  ask What limits {S}?
  answer {verb V} {raw O}
  example Most trials of colchicine in children with gout are small and uncontrolled.
  counter Urate crystals in gout are small and sharp.

pattern limit.quality
  relation limitation
  facet quality
  marks gap
  score 0.92
  match ^ S:long(evidence|data|literature|knowledge|understanding|information|experience) V:verb(be|remain) ( still|currently )? A:word(limited|scarce|scant|sparse|weak|poor|insufficient|inconsistent|conflicting|mixed|contradictory|inconclusive|preliminary|anecdotal|incomplete|inadequate|low|thin|small|patchy|heterogeneous;ahead) O:object
  ask What is the state of {S}?
  answer {O}
  example The evidence for cherries in gout is weak and inconsistent.
  counter The evidence for allopurinol in gout is strong.

pattern limit.lacking
  relation limitation
  facet lacking
  marks gap
  score 0.93
  match ^ S:long(study|studies|trial|data|evidence|guideline|research|comparison|information|consensus|criteria|biomarker|test) V:verb(lack;ongoing)
  match ^ S:long(study|studies|trial|data|evidence|guideline|research|comparison|information|consensus|criteria|biomarker|test) V:verb(be|remain) ( still|currently )? W:word(missing|unavailable)
  match ^ S:long(study|studies|trial|guideline|comparison) V:verb(be|remain) ( still|currently )? W:word(scarce|sparse|scant|few|rare)
  ask What {one V} {optional W}?
  answer {S}
  example Trials of diet in women with gout are lacking.
  counter Urate oxidase is lacking in gout.

pattern limit.lack-of
  relation limitation
  facet lack
  about O
  marks gap
  score 0.92
  match there is|are|remains|exists ( a|an )? ( .. )? lack|absence|paucity|shortage|scarcity|dearth of O:object
  ask Of what is there a lack?
  answer {O}
  example There is a lack of data on gout after transplantation.
  counter There is a risk of gout after transplantation.

pattern limit.lacked
  relation limitation
  facet lacked
  marks gap denies
  score 0.90
  match ^ S:long(study|studies|trial) V:verb(lack;active) O:object
  ask What {invert V S}?
  answer {O}
  example Most trials of diet in gout lacked a control group.
  counter People with gout lack an enzyme.

pattern limit.relied
  relation limitation
  facet relied
  marks gap
  score 0.88
  match ^ S:long(study|studies|trial|finding|estimate|conclusion|recommendation|evidence) V:verb(rely|depend;active) ( heavily|mainly|largely|mostly|solely|only|primarily )? on O:object
  match ^ S:long(finding|estimate|conclusion|recommendation|evidence) V:verb(base;passive) ( mainly|largely|mostly|solely|only|primarily )? on O:object
  ask On what {invert V S}?
  answer {O}
  example Most studies of diet in gout relied on questionnaires.
  counter Patients with gout rely on their doctors.

pattern limit.not-general
  relation limitation
  facet not-general
  marks gap
  score 0.90
  match ^ S:long(finding|result|data|conclusion|evidence) V:verb(be;negative) W:word(generalizable|generalisable|applicable|representative|transferable) P:word(to|of) O:object
  match ^ S:long(finding|result|data|conclusion|evidence) V:verb(apply|translate|extend|generalize|generalise;negative;active) P:word(to) O:object
  ask To whom or what {invert V S} {optional W}?
  answer {O}
  example The results of trials in gout may not apply to women.
  counter The results of trials in gout apply to women.

pattern limit.too
  relation limitation
  facet too
  marks gap
  score 0.92
  match ^ S:long(follow-up|period|sample|trial|study|studies|duration|number) V:verb(be) too W:word(small|short|few|low|brief|heterogeneous) to O:object
  ask What {invert V S} too {W} to do?
  answer {O}
  example The trials of cherries in gout were too short to show fewer attacks.
  counter The joints in gout are too sore to move.

pattern limit.none-of
  relation limitation
  facet none-of
  about O
  marks gap denies
  score 0.92
  match ^ none of S:long(study|studies|trial) V:verb(report|include|assess|measure|examine|compare|address|use|evaluate|test|blind;active) ( P:word(on|for) )? O:direct
  ask What did none of {raw S} {base V} {optional P}?
  answer {O}
  example None of the trials in gout reported on quality of life.
  counter Most of the trials in gout reported on pain.

pattern limit.no-studies
  relation limitation
  facet no-studies
  about O
  marks gap
  score 0.94
  match ^ D:word(no|few;ahead) S:long(study|studies|trial|research) V:verb(compare|examine|assess|investigate|evaluate|test|address|study|explore|include|report|measure;active) ( P:word(on) )? O:direct
  ask What {invert V S} {optional P}?
  answer {O}
  example No studies have compared colchicine with canakinumab in gout.
  counter Many studies have compared colchicine with naproxen in gout.

pattern limit.not-done
  relation limitation
  facet not-done
  marks gap
  score 0.92
  match ^ S:long(study|studies|trial|comparison|research) V:verb(do|conduct|perform|undertake|publish;passive;negative)
  ask What research has not been done?
  answer {S}
  example Trials of febuxostat in children have not been conducted.
  counter Trials of febuxostat in men have been conducted.

pattern limit.caution
  relation limitation
  facet caution
  marks gap polar
  score 0.92
  match ^ S:long(result|finding|data|conclusion|evidence|estimate) V:verb(interpret|treat|view|regard|read;passive) with caution ( because of | due_to | given | owing_to ) O:object
  ask Why {invert V S} with caution?
  answer Because of {raw O}
  example Results of small gout trials should be interpreted with caution because of short follow-up.
  counter Results of small gout trials should be read by doctors.

pattern limit.heterogeneity
  relation limitation
  facet heterogeneity
  about O
  marks gap
  score 0.90
  match ^ S:long(heterogeneity|variability|variation|inconsistency|inconsistencies|bias|confounding|lack|absence) V:verb(make|limit|hamper|hinder|complicate|preclude|prevent|impede|weaken|obscure|restrict) O:object
  ask What {one V} {O}?
  answer {S}
  example The heterogeneity of trials in gout hampers meta-analysis.
  counter The swelling of the joint in gout hampers walking.

pattern limit.little-advice
  relation limitation
  facet little
  marks gap
  score 0.90
  match ^ S:long V:verb(offer|give|provide|contain|include|have) A:word(little|limited|scant|insufficient|no) N:word(advice|guidance|information|evidence|data|insight) P:word(on|about|for|regarding|of) O:object
  ask {P} what {invert V S} {A} {N}?
  answer {O}
  example Current guidelines give little advice on gout in pregnancy.
  counter Current guidelines give advice on gout in pregnancy.

pattern limit.certainty
  relation limitation
  facet certainty
  about O
  marks gap
  score 0.90
  match ( there is|was|are | found|find|finds|provide|provides|provided|is|are ) A:word(low-quality|low-certainty|moderate-quality|moderate-certainty|weak|limited|high-quality|high-certainty) evidence that O:rest
  ask How good is the evidence that {O}?
  answer {A}
  example A Cochrane review found low-quality evidence that diet prevents attacks of gout.
  counter A Cochrane review found that diet prevents attacks of gout.

pattern limit.not-supported
  relation limitation
  facet not-supported
  marks gap
  score 0.88
  match ^ S:long(evidence|data|study|studies|trial|guideline|research|result) V:verb(support|recommend|justify|favor|favour;negative;active) O:object
  ask What {invert V S}?
  answer {O}
  example Current evidence does not support the routine use of vitamin C in gout.
  counter Current evidence supports the use of febuxostat in gout.
