# How, how soon, how often and to do what: questions whose word fits an
# answer that is no object of the verb.  They go before general.object.

pattern manner.route
  relation route
  facet manner
  score 0.63
  match ^ S:long V:verb(give|administer|take|deliver|inject|apply|infuse|transmit|inherit|treat|manage|remove|repair|dose|prescribe|introduce;passive) A:word(orally|intravenously|intramuscularly|subcutaneously|topically|rectally|sublingually|intranasally|parenterally|percutaneously|surgically|conservatively|endoscopically|autosomally|sexually|hematogenously|haematogenously|transdermally|intravitreally|intrathecally) ( @open I:inside @close )? ( P:word(for|in|to|with|during) O:object )?
  ask How {invert V S} {optional P} {optional O}?
  answer {raw A}
  example Pegloticase is given intravenously for refractory gout.
  counter Pegloticase is given every two weeks for refractory gout.

pattern manner.how-soon
  relation time
  facet how-soon
  score 0.64
  match ^ S:long V:verb P:word(from|by|to|into|in|for) O:np within T:object
  ask How soon {invert V S} {P} {O}?
  answer Within {raw T}
  example Colchicine is cleared from the plasma within two days in gout.
  counter Colchicine is cleared from the plasma in gout.

pattern manner.life-stage
  relation time
  facet life
  score 0.66
  match ^ S:long V:verb(begin|start|occur|appear|develop|arise|present|manifest|emerge;active) ( A:word(usually|often|mainly|mostly|typically|commonly|generally) )? P:word(in|during|after|before|at) O:np(childhood|infancy|adolescence|adulthood|puberty|pregnancy|menopause|birth|winter|summer|spring|autumn|trimester|decade)
  ask When {invert V S} {optional A}?
  answer {P} {raw O}
  example Gout usually begins in middle adulthood.
  counter Gout usually begins in the big toe.

pattern manner.setting
  relation relation
  facet setting
  score 0.62
  match ^ S:long V:verb(perform|do|carry|deliver|administer|give|treat|provide|manage|conduct|offer|start|diagnose;passive) ( A:word(usually|often|mainly|mostly|typically|commonly|generally) )? P:word(in|at) O:np(office|offices|clinic|clinics|hospital|hospitals|setting|settings|department|departments|ward|wards|home|homes|laboratory|laboratories|theatre|centre|centres|center|centers|suite|room|practice|facility|facilities|care)
  ask Where {invert V S} {optional A}?
  answer {P} {raw O}
  example Joint aspiration for gout is performed in a rheumatology clinic.
  counter Joint aspiration is performed in gout.

pattern manner.settings
  relation relation
  facet settings
  score 0.62
  match ^ S:long V:verb(perform|do|carry|deliver|administer|give|treat|provide|manage|conduct|offer|start|diagnose;passive) ( A:word(usually|often|mainly|mostly|typically|commonly|generally) )? P:word(in|at) H:np or O:np(office|offices|clinic|clinics|hospital|hospitals|setting|settings|department|departments|ward|wards|home|homes|laboratory|laboratories|theatre|centre|centres|center|centers|suite|room|practice|facility|facilities|care)
  ask Where {invert V S} {optional A}?
  answer {P} {raw H} or {raw O}
  example Joint aspiration for gout is performed in the office or clinic.
  counter Joint aspiration is performed in gout or lupus.

pattern manner.time-of-day
  relation time
  facet time-of-day
  score 0.62
  match ^ S:long V:verb(give|take|perform|do|administer|measure|prescribe|use|collect;passive) ( A:word(usually|often|mainly|mostly|typically|commonly|generally|preferably) )? P:word(in|at|during|on|with|before|after) O:np(morning|mornings|evening|evenings|night|bedtime|afternoon|mealtimes|meals|breakfast|dinner|waking)
  ask When {invert V S} {optional A}?
  answer {P} {raw O}
  example Febuxostat for gout is taken in the morning.
  counter Febuxostat for gout is taken in the clinic.

pattern manner.how-often
  relation time
  facet how-often
  score 0.66
  match ^ S:long V:verb(;passive) N:number ( T:word(times|days|sessions|doses) )? P:word(per|each|every|a) U:word(day|week|month|year|night|session)
  ask How often {invert V S}?
  answer {raw N} {optional T} {optional P} {optional U}
  example In gout, colchicine is taken two times per day.
  counter Colchicine is taken for two days in gout.

pattern manner.cause-to
  relation effect
  facet cause-to
  score 0.56
  refuse be|gain|get|have
  match ^ S:long V:verb(trigger|stimulate|cause|induce|enable|prompt|signal|force|drive;positive;active) O:term(cell|tissue|organism|molecule) to D:object
  match ^ S:long V:verb(stimulate|enable|allow|force|prompt|signal|modify|engineer|train|permit;positive;active) O:np to D:object
  match ^ S:long V:verb(cause|lead|encourage;positive;active) O:np to D:deeds
  match ^ S:long V:verb(cause;positive;active) O:np @to D:object
  ask What {invert V S} {O} to do?
  answer {raw D}
  example High uric acid causes neutrophils to release interleukin-1 in gout.
  counter High uric acid causes the release of interleukin-1 in gout.

pattern manner.action-on
  relation effect
  facet action
  score 0.61
  match ^ S:long V:verb(have|exert|show|exhibit|possess|display|demonstrate;positive) H:core(action|activity|efficacy|effectiveness|affinity|resistance|cross-reactivity|selectivity|specificity) ( A:word(primarily|mainly|chiefly|mostly|especially|only) )? P:word(against|for|in|toward|towards|on|to) O:object
  ask {P} what {invert V S} {plain H}?
  answer {optional A} {O}
  example Canakinumab has a high affinity for interleukin-1 in gout.
  counter Canakinumab has a long half-life in gout.

pattern manner.risk
  relation risk_factor
  facet carries
  score 0.69
  match ^ S:long V:verb(carry|have|face;positive;plain) ( a|an )? A:word(higher|lower|increased|greater|reduced|decreased|elevated) risk of|for O:object
  ask Of what is the risk {A} in {S}?
  answer {O}
  example Men with gout have a higher risk of heart attacks.
  counter Men with gout have a risk of heart attacks.

pattern manner.kind
  relation kind
  score 0.62
  refuse good|better|same|other|different|similar|new|clear|certain|significant
  match ^ S:long V:verb(have|exhibit|display|show;positive) ( a|an )? A:word H:word(onset|course|prognosis|progression|inheritance|index|tolerability|half-life|penetrance) ( @open I:inside @close )? $
  ask What kind of {H} {invert V S}?
  answer {raw A}
  example Colchicine has a narrow index.
  counter Colchicine has an effect in gout.


pattern manner.whom-helped
  relation relation
  facet whom
  score 0.56
  refuse to
  match ^ S:long V:verb(help|benefit;positive;active) O:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant) $
  ask Whom {invert V S}?
  answer {O}
  example Pegloticase helps people with refractory gout.
  counter Pegloticase helps people with refractory gout to walk.

pattern manner.no-longer
  relation time
  facet how-long
  marks functional
  score 0.67
  match ^ S:long V:verb(last|persist|continue;active) no longer than N:number
  ask How long {invert V S}?
  answer No longer than {raw N}
  example An attack of gout lasts no longer than 14 days.
  counter An attack of gout no longer lasts 14 days.

pattern manner.by-how-much
  relation figure
  facet by
  marks functional
  score 0.63
  match ^ S:long V:verb(rise|fall|increase|decrease|drop|decline;active) ( by )? N:figure ( P:word(after|in|with|during|within) O:object )?
  ask By how much {invert V S} {optional P} {optional O}?
  answer {raw N}
  example Uric acid falls by 20% after a month on febuxostat.
  counter Uric acid falls after a month on febuxostat.

pattern manner.referred-to
  relation named_as
  facet called
  score 0.66
  match ^ S:long V:verb(refer;passive) to as O:object
  ask What {invert V S} to as?
  answer {O}
  example Gout is sometimes referred to as the disease of kings.
  counter Gout is sometimes referred to a clinic.

pattern manner.accompanied
  relation association
  facet accompanied
  score 0.55
  match ^ S:long V:verb(accompany|follow;passive) by O:object
  ask What {invert V S} by?
  answer {O}
  example Attacks of gout are often accompanied by fever.
  counter Fever often accompanies attacks of gout.

pattern manner.compared
  relation comparison
  facet compared
  score 0.66
  match ^ S:long V:verb(be;active;except) A:word(faster|slower|longer|better|worse|earlier|later|sooner|deeper|farther|quicker) than O:object
  ask Compared with {O}, how {invert V S}?
  answer {A}
  example Febuxostat acts faster than allopurinol in gout.
  counter Febuxostat acts faster in gout.

pattern manner.cut-by
  relation effect_size
  facet figure
  marks functional
  score 0.88
  match ^ S:long V:verb(reduce|lower|decrease|increase|raise|cut|improve|prolong|extend|shorten|delay;active;positive) D:np by N:number P:word(compared|relative|versus|vs) G:object
  ask By how much {invert V S} {D} {P} {plain G}?
  answer {N}
  example Febuxostat lowered uric acid by 40% compared with placebo.
  counter Febuxostat lowered uric acid by blocking an enzyme.

pattern manner.size
  relation measure
  facet size
  score 0.72
  match ^ S:long V:verb(be|measure;active;positive) N:number in W:word(diameter|length|width|size|thickness|height|weight)
  ask What is the {W} of {S}?
  answer {N}
  example Crystals of urate in gout are 5 to 20 micrometers in length.
  counter Crystals of urate in gout are seen in joints.

pattern manner.does-not
  relation is_not
  facet does
  marks polar denies
  score 0.66
  match ^ S:long do|does not ( A:word(spontaneously|usually|generally|normally|typically|fully|completely|readily|easily|always) )? V:word(regenerate|heal|respond|recur|resolve|spread|progress|metastasise|metastasize|replicate|proliferate|cross|protect|differ|penetrate|occur|happen|appear|arise|count|prevent|cause|reduce|increase|improve|affect|alter|influence|cure|exclude|replace|involve|damage|lower|raise|work|confer|eliminate) R:span $
  ask {does S} {optional A} {V} {raw R}?
  answer No, not {optional A} {raw R}
  example Cartilage worn by gout does not regenerate in adults.
  counter Cartilage worn by gout is not regenerating in adults.

pattern manner.has-no
  relation is_not
  facet lacks
  marks polar denies
  score 0.66
  refuse known|cure|evidence|clear|role|effect|place|doubt|single|need
  match ^ S:long V:verb(have|show|contain|cause|involve|leave;plain;active) no O:long $
  ask {does S} {base V} {raw O}?
  answer No, no {raw O}
  example Kidney stones of gout contain no bacteria.
  counter Kidney stones of gout contain urate.

pattern manner.in-response
  relation cause
  facet response
  score 0.58
  match ^ S:long V:verb O:np in response to C:list
  ask In response to what {invert V S} {O}?
  answer {C}
  example Neutrophils release interleukin-1 in response to crystals of urate in gout.
  counter Neutrophils release interleukin-1 in gout.

pattern manner.based-on
  relation relation
  facet based
  score 0.91
  match ^ S:long V:verb(be) based on O:object
  ask What {invert V S} based on?
  answer {O}
  example The choice of drug in gout is based on kidney function.
  counter The choice of drug in gout is hard.

pattern manner.approved-for
  relation approved
  facet for
  score 0.62
  match ^ S:long V:verb(approve|license|licence|authorise|authorize|clear;active;positive) O:np for C:object
  match ^ S:long V:verb(approve|license|licence|authorise|authorize|clear;active;positive) O:np in|on .. for C:object
  ask What {invert V S} for {C}?
  answer {O}
  example The European agency approved lesinurad for refractory gout.
  counter The European agency approved lesinurad in 2016.

pattern manner.used-as-in
  relation relation
  facet whom-as
  score 0.62
  match ^ S:long V:verb(use|give|prescribe|administer|recommend|reserve;passive) as O:np P:word(in|for) W:long(patient|people|person|individual|adult|child|children|woman|women|man|men|infant)
  ask {P} whom {invert V S} as {O}?
  answer {W}
  example Febuxostat is used as a first drug in people with kidney disease.
  counter Febuxostat is used as a first drug in gout.

pattern manner.not-but
  relation is_not
  facet but
  marks polar
  score 0.84
  match ^ S:long V:verb(be;negative) O:np ,? but ( rather | instead )? B:object
  ask {are S} {S} {raw O}?
  answer No, not {raw O} but {raw B}
  example Gout is not an infection but a disease of urate crystals.
  counter Gout is not an infection.

pattern manner.studied-in-kinds
  relation under_study
  facet kinds
  marks examples
  score 0.94
  match ^ S:long V:verb(study|investigate|explore|evaluate|test|examine|assess;passive) .. in|for|of ( the )? treating|treatment|management|therapy ( of )? H:bare ,? ( such as | like | including ) L:list
  match ^ S:long V:verb(study|investigate|explore|evaluate|test|examine|assess;passive) in|for H:bare ,? ( such as | like | including ) L:list
  ask In which {kind H} {invert V S}?
  answer {L}
  example Canakinumab is being tested for the treatment of inflammatory disorders such as gout and pericarditis.
  counter Canakinumab is being tested for gout.

pattern manner.used-as-for
  relation used_for
  facet as
  score 0.56
  match ^ S:long V:verb(use|give|prescribe|administer|recommend|take;passive) as O:core P:word(for|against) C:object
  ask {P} what {invert V S} as {O}?
  answer {C}
  example Colchicine is widely used as a second drug for pericarditis in gout.
  counter Colchicine is widely used as a second drug.

pattern manner.where
  relation relation
  facet where
  score 0.61
  match ^ S:long V:verb(begin|start|occur|arise|originate|develop|appear;active) ( A:word(primarily|mainly|mostly|predominantly|chiefly|largely|commonly|first) )? P:word(in|at|on) ( the|a )? B:word(area|areas|region|regions|place|places|site|sites|zone|zones|side|sides|spot|spots) O:object
  ask Where {invert V S} {optional A}?
  answer {P} {raw B} {raw O}
  example In gout, pain occurs in areas where crystals gather.
  counter In gout, pain occurs in the night.

pattern manner.not-to-but
  relation is_not
  facet but
  marks polar
  score 0.84
  match ^ S:long V:verb(be;negative) to E:word O:np ,? but ( rather | instead )? to B:object
  ask {are S} {S} to {E} {raw O}?
  answer No, not to {E} {raw O} but to {raw B}
  example The goal of care in gout is not to cure the disease but rather to prevent attacks.
  counter The goal of care in gout is to prevent attacks.

pattern manner.risk-raised
  relation object
  facet risk
  score 0.58
  match ^ S:long V:verb(increase|raise|lower|reduce|double|triple|decrease|elevate;active) ( the )? risk of O:object
  ask Which risk {invert V S}?
  answer Risk of {raw O}
  example Pegloticase raises the risk of infusion reactions in gout.
  counter Pegloticase raises the price of care in gout.

pattern manner.not-enough
  relation object
  facet enough
  score 0.56
  match ^ S:long V:verb(;negative;active) enough|sufficient|adequate ( of )? O:direct
  ask Of what {invert V S} enough?
  answer {O}
  example In gout, the kidneys do not excrete enough uric acid.
  counter In gout, the kidneys do not excrete uric acid.

pattern manner.pace
  relation route
  facet pace
  score 0.60
  match ^ S:long V:verb(develop|progress|appear|begin|start|grow|heal|worsen|act|advance|spread;active) ( on )? ( A:word(very|more|usually|typically|often) )? W:word(slowly|gradually|suddenly|rapidly|quickly|abruptly|insidiously|silently) $
  match ^ S:long V:verb(develop|progress|appear|begin|start|grow|heal|worsen|act|advance|spread;active) ( on )? ( A:word(very|more|usually|typically|often) )? W:word(slowly|gradually|suddenly|rapidly|quickly|abruptly|insidiously|silently) @comma
  ask How {invert V S}?
  answer {optional A} {optional W}
  example Attacks of gout usually begin suddenly, often at night.
  counter Attacks of gout usually begin at night.

pattern manner.prevent-from
  relation effect
  facet prevent-from
  score 0.56
  match ^ S:long V:verb(prevent|stop|keep|hinder|protect;active) O:np from G:gerund(;ahead) D:object
  ask What {invert V S} {O} from doing?
  answer {D}
  example Colchicine keeps neutrophils from entering the joint in gout.
  counter Colchicine keeps neutrophils out of the joint in gout.

pattern manner.how-affects
  relation manner
  facet how
  score 0.72
  match ^ S:long V:verb(affect|involve|damage|destroy|inhibit|block|bind|impair|attack|injure;active;positive) O:np A:word(asymmetrically|symmetrically|bilaterally|unilaterally|diffusely|irreversibly|reversibly|permanently|progressively|competitively|selectively|transiently|focally|directly|indirectly) $
  ask How {invert V S} {O}?
  answer {A}
  example Chronic gout affects the joints asymmetrically.
  counter Chronic gout affects the joints of the foot.

pattern manner.cause-to-have
  relation effect
  facet cause-to-have
  score 0.57
  match ^ S:long V:verb(cause|lead;positive;active) O:np to W:word(have|become|lose|develop|turn) D:object
  ask What {invert V S} {O} to {W}?
  answer {D}
  example Colchicine causes some patients to lose the feeling in their feet in gout.
  counter High uric acid causes damage to the kidneys in gout.

pattern manner.with-what
  relation effect
  facet with
  score 0.56
  match ^ S:long V:verb(cover|coat|supply|fill|wrap|combine|load|surround|infuse;active;positive) O:np with T:object
  ask With what {invert V S} {O}?
  answer {T}
  example Chronic gout fills the joint capsule with crystals.
  counter Chronic gout fills the joint capsule.

pattern manner.back-to
  relation effect
  facet back
  score 0.56
  match ^ S:long V:verb(return|restore|bring;active;positive) O:np ( back )? to T:object
  ask To what {invert V S} {O}?
  answer {T}
  example Febuxostat returns uric acid levels to the normal range in gout.
  counter Febuxostat lowers uric acid levels in gout.

pattern manner.turn-into
  relation effect
  facet into
  score 0.56
  match ^ S:long V:verb(break|push|drive|divide|change|separate|split;active) O:np ( down )? into T:object
  ask Into what {invert V S} {O}?
  answer {T}
  example Uricase splits uric acid into two acids of urine.
  counter Uricase splits uric acid.

pattern manner.guard-against
  relation effect
  facet against
  score 0.56
  match ^ S:long V:verb(protect|defend|shield|guard|immunise|immunize|vaccinate;active) O:np against T:object
  ask Against what {invert V S} {O}?
  answer {T}
  example Colchicine protects the joints against attacks of gout.
  counter Colchicine protects the joints in gout.

pattern manner.out-of
  relation object
  score 0.55
  match ^ S:long V:verb(filter|remove|clear|extract|flush|wash|draw|absorb|take|pull;active) O:np ( B:word(out) )? P:word(of|from) T:object
  ask What {invert V S} {optional B} {P} {T}?
  answer {O}
  example The kidneys remove most uric acid from the blood in gout.
  counter The kidneys remove most uric acid in gout.

pattern manner.how-many
  relation figure
  facet how-many
  marks functional
  score 0.64
  match ^ S:long V:verb(cause|claim|kill|affect;active;positive) N:figure U:word(deaths|infections|cases|hospitalisations|hospitalizations|admissions|illnesses|lives|births|fractures) P:span
  match ^ S:long V:verb(cause|claim|kill|affect;active;positive) N:figure U:word(deaths|infections|cases|hospitalisations|hospitalizations|admissions|illnesses|lives|births|fractures)
  ask How many {U} {optional P} {invert V S}?
  answer {raw N}
  example Gout causes 7.5 million admissions each year.
  counter Gout causes many admissions each year.

pattern manner.how-many-deaths
  relation figure
  facet how-many
  marks functional
  score 0.65
  match ^ S:long V:verb(cause|claim;active;positive) X:figure(deaths;ahead) N:figure P:span
  match ^ S:long V:verb(cause|claim;active;positive) X:figure(deaths;ahead) N:figure $
  ask How many deaths {optional P} {invert V S}?
  answer {raw N}
  example Gout causes 12 deaths each year.
  counter Gout causes few deaths each year.

pattern manner.no-longer-than
  relation time
  facet how-long
  marks functional
  score 0.64
  match ^ S:long V:verb(;passive;negative) for longer|more than X:number(;ahead) N:span
  ask For longer than what time {invert V S}?
  answer {raw N}
  example Colchicine for gout should not be taken for longer than 10 days.
  counter Colchicine for gout should not be taken for pain.
