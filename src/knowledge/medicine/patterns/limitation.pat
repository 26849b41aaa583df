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
