# "X is the treatment for Y" tells what the treatment is, not what X is: the
# name is asked for.

pattern turned.the-role
  relation superlative
  facet reversed
  about O
  score 0.58
  match ^ S:long V:verb(be|remain;positive) ( A:word(still|now|currently|generally|usually|often|considered) )? D:word(the) W:word(definitive|standard|gold-standard|usual|recommended|initial|predominant|dominant|curative|first-line|preferred|main|major|primary|principal|leading|commonest|chief|only|most|largest|greatest|biggest) ( B:word(common|important|frequent|effective|reliable|sensitive|specific|accurate|potent|likely|dangerous|serious) )? O:long(way|tool|treatment|therapy|management|test|investigation|examination|procedure|operation|method|approach|cause|effect|reaction|reason|factor|consequence|manifestation|presentation|indication|contraindication|limitation|barrier|agent|drug|medication|antibiotic|organism|pathogen|site|source|complication|mechanism|regulator|feature|finding|marker|vector|host|reservoir|sign|symptom|hormone|cell|mediator|neurotransmitter|enzyme|receptor|determinant|driver|trigger|goal|pigment|component|carrier|route|step|choice|type|form|subtype) ( T:word(worldwide|globally) )? $
  match ^ S:long V:verb(be|remain;positive) ( A:word(still|now|currently|generally|usually|often|considered) )? D:word(the) W:word(definitive|standard|gold-standard|usual|recommended|initial|predominant|dominant|curative|first-line|preferred|main|major|primary|principal|leading|commonest|chief|only|most|largest|greatest|biggest) ( B:word(common|important|frequent|effective|reliable|sensitive|specific|accurate|potent|likely|dangerous|serious) )? O:long(way|tool|treatment|therapy|management|test|investigation|examination|procedure|operation|method|approach|cause|effect|reaction|reason|factor|consequence|manifestation|presentation|indication|contraindication|limitation|barrier|agent|drug|medication|antibiotic|organism|pathogen|site|source|complication|mechanism|regulator|feature|finding|marker|vector|host|reservoir|sign|symptom|hormone|cell|mediator|neurotransmitter|enzyme|receptor|determinant|driver|trigger|goal|pigment|component|carrier|route|step|choice|type|form|subtype) ( T:word(worldwide|globally) )? , ( @adverb )? @gerund
  match ^ S:long V:verb(be;positive) ( A:word(still|now|currently|generally|usually|often) )? W:word(definitive|standard|first-line|second-line) O:long(treatment|therapy|management|test|investigation|procedure) $
  ask What {one V} the {W} {optional B} {O} {optional T}?
  answer {S}
  example Removal of tophi is the definitive treatment for ulcers in gout.
  counter Removal of tophi is a treatment for ulcers in gout.

pattern turned.options
  category drug_class
  relation line_of
  facet reversed
  about O
  score 0.92
  match ^ S:long V:verb(be;positive) the ( A:word(currently|presently|most|only) )? H:core(options|treatments|therapies) for O:object
  ask What {verb V} the {optional A} {H} for {O}?
  answer {S}
  example Colchicine and prednisolone are the usual treatment options for gout.
  counter Colchicine and prednisolone are options for gout.

pattern turned.first
  category drug_class
  relation line_of
  facet reversed
  about O
  score 0.80
  match ^ S:long V:verb(be;positive) the ( A:word(usual|recommended|preferred|standard) )? F:word(first) K:word(drug|drugs|choice|treatment|treatments|therapy|option|step|measure|medicine) P:word(for|in) O:object
  ask What {verb V} the {optional A} {F} {K} {P} {O}?
  answer {S}
  example Colchicine and naproxen are the usual first drugs for attacks of gout.
  counter Colchicine and naproxen are drugs for attacks of gout.

pattern turned.first-test
  category disease_feature
  relation diagnosed_by
  facet reversed
  about O
  score 0.80
  match ^ S:long V:verb(be;positive) the ( A:word(usual|recommended|preferred|standard) )? F:word(first) K:word(test|tests|investigation|investigations|examination) P:word(for|in) O:object
  ask What {verb V} the {optional A} {F} {K} {P} {O}?
  answer {S}
  example Aspiration of the joint is the usual first test for gout.
  counter Aspiration of the joint is a test for gout.

pattern turned.first-line-for
  category drug_class
  relation line_of
  facet reversed
  about O
  score 0.80
  match ^ S:long V:verb(be;positive) F:word(first|second|third) line for O:object
  ask What {one V} {F} line for {O}?
  answer {S}
  example Xanthine oxidase inhibitors are first line for gout.
  counter Xanthine oxidase inhibitors are first in the list for gout.

pattern turned.cornerstone
  relation role
  facet mainstay
  score 0.79
  about O
  match ^ S:long V:verb(be) ( the|a )? W:word(cornerstone|foundation|bedrock|linchpin|pillar) of O:object
  ask What {one V} the {W} of {O}?
  answer {S}
  example Lower uric acid is the cornerstone of gout treatment.
  counter Lower uric acid is the target of gout treatment.

pattern turned.of-body
  relation superlative
  facet reversed
  about O
  score 0.78
  match ^ S:long V:verb(be;positive) the B:word(body's|body’s|heart's|heart’s|brain's|brain’s|liver's|liver’s|kidney's|kidney’s|lung's|lung’s|skin's|skin’s|cell's|cell’s|blood's|blood’s|muscle's|muscle’s) W:word(primary|main|largest|major|principal|chief|smallest|longest) O:object
  ask What {one V} the {B} {W} {O}?
  answer {S}
  example The liver is the body's main source of uric acid in gout.
  counter The liver is a source of uric acid in gout.

pattern turned.has-the-most
  relation superlative
  facet reversed
  about O
  score 0.66
  match ^ S:long V:verb(have|possess|show|exhibit|carry|cause;positive) the W:word(highest|lowest|greatest|longest|shortest|most|best|strongest|weakest|least|largest|smallest|slowest|fastest) O:object
  ask What {one V} the {W} {O}?
  answer {S}
  example Febuxostat has the highest affinity for xanthine oxidase in gout.
  counter Febuxostat has a high affinity for xanthine oxidase in gout.

pattern turned.supports-diagnosis
  relation diagnosis
  facet supports
  score 0.60
  match ^ S:long V:verb(support|confirm|establish|suggest|secure|clinch) the|a diagnosis of O:object
  ask What {one V} the diagnosis of {O}?
  answer {S}
  example Crystals of urate in the joint confirm the diagnosis of gout.
  counter Crystals of urate in the joint cause gout.

pattern turned.supports-plain-diagnosis
  relation diagnosis
  facet supports
  score 0.59
  match ^ S:long V:verb(support|confirm|establish|suggest|secure|clinch) the|a diagnosis $
  ask What {one V} the diagnosis of {topic}?
  answer {S}
  example Crystals of urate in the joint confirm the diagnosis.
  counter Crystals of urate in the joint cause pain.

pattern turned.distinguish-from
  relation differs_from
  score 0.60
  match ^ S:long V:verb(distinguish|differentiate|separate|discriminate;active) O:np from C:object
  ask From what {invert V S} {O}?
  answer {C}
  example Joint fluid distinguishes gout from septic arthritis.
  counter Joint fluid distinguishes two kinds of crystals.

pattern turned.among-has
  relation superlative
  facet reversed
  score 0.66
  match among C:long , S:term(drug|class|condition|cell) V:verb(have|carry|show|require;positive) O:object
  ask Which {type S} {verb V} {raw O}?
  answer {S}
  example Among uricosuric drugs, probenecid has the longest record in gout.
  counter Uricosuric drugs have a long record in gout.

pattern turned.evidence-for
  relation property
  facet evidence
  score 0.60
  match ^ S:long V:verb(have;positive) ( A:word(robust|strong|good|solid|limited|weak|little) )? evidence for|of O:object
  ask For what {invert V S} {optional A} evidence?
  answer {O}
  example Colchicine has strong evidence for the prevention of gout attacks.
  counter Colchicine has strong side effects.

pattern turned.superior-to
  relation comparison
  facet superior
  score 0.60
  match ^ S:long V:verb(show|demonstrate|have;positive) superiority to|over O:object
  ask To what {invert V S} superiority?
  answer {O}
  example Febuxostat has shown superiority to allopurinol.
  counter Febuxostat has shown effects on uric acid.

pattern turned.complication
  category disease_feature
  relation related
  facet complication
  about O
  score 0.60
  match ^ S:term(condition|symptom) V:verb(be;positive) D:word(a|an) O:long(complication|driver|effect|reaction|consequence|manifestation|contributor|toxicity|sequela|precursor|predictor)
  ask What is {D} {O}?
  answer {S}
  example Kidney stones are a painful complication of gout.
  counter Kidney stones are a lump of urate in gout.

pattern turned.a-marker
  relation marker_of
  score 0.62
  match ^ S:long V:verb(be;positive) D:word(a|an) ( A:word(independent|strong|major|key|important|significant|sensitive|specific|reliable|useful|early|late|potent|critical|powerful|weak|direct|main|central) )? N:word(marker|predictor|indicator|determinant|driver|precursor|regulator|mediator|inducer|sign|manifestation|byproduct|metabolite) P:word(of|for) O:object
  ask {P} what {invert V S} {D} {optional A} {N}?
  answer {O}
  example Uric acid is an independent predictor of kidney failure.
  counter Uric acid is a weak acid of the urine.

pattern turned.most-used
  relation superlative
  facet used
  score 0.78
  match ^ S:long V:verb(be;positive) the M:word(most|least) A:word(commonly|widely|frequently|often) U:word(used|prescribed|performed|affected|reported|seen|isolated|implicated|involved|tested|studied|given|recommended|injured|measured) O:long
  ask What {one V} the {M} {A} {U} {O}?
  answer {S}
  example Rest in bed has been the most widely used remedy for attacks of gout.
  counter Rest in bed has been a remedy for attacks of gout.

pattern turned.therapy-for
  category drug_class
  relation used_for
  facet turned
  score 0.56
  refuse patient|individual|people|person|adult|child|children|woman|women|men|those
  match ^ S:long V:verb(be;positive) a|an ( curative|definitive|effective|palliative|conservative|beneficial|emerging|standard|important|useful|safe|temporary|supportive|symptomatic|adjunctive|adjuvant|conditional|established )? ( therapeutic|medical|surgical )? therapy|treatment|strategy|approach|intervention|remedy|option for O:object
  ask {gap O}
  answer {O}
  example Removal of tophi is a curative treatment for ulcers in gout.
  counter Removal of tophi is an operation in gout.

pattern turned.driver-in
  relation related
  facet complication
  about O
  score 0.59
  match ^ S:long V:verb(be;positive) D:word(a|an) ( A:word(strong|major|key|important|significant|potent|critical|powerful|direct|main|central) )? N:word(driver|mediator|regulator|player|component|element) in O:object
  ask What is {D} {optional A} {N} in {O}?
  answer {S}
  example Interleukin-1 is a key mediator in the pain of gout.
  counter Interleukin-1 is a protein in the joint of gout.
