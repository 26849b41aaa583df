# How a condition is found: who does what, and with what aim.

pattern diagnosis.steps
  category disease_feature
  relation diagnosis
  facet steps
  marks several
  score 0.86
  title Diagnosing gout
  match ^ S:long(doctor|clinician|physician|specialist|provider|practitioner|neurologist|rheumatologist|cardiologist|team|professional) M:word(may|can|might|should|must|will) A:rest
  ask What {M} {S} do {diagnosis}?
  answer {A}
  example Clinicians may order a uric acid level, aspirate the joint, and consider the family history.
  counter Clinicians may order a uric acid level.

pattern diagnosis.purpose
  category disease_feature
  relation used_for
  facet purpose
  about O
  marks aside
  score 0.74
  match use|uses|perform|performs|order|orders|request|requests|obtain|obtains|conduct|conducts O:np(scan|imaging|ultrasound|ultrasonography|radiograph|x-ray|x-rays|test|biopsy|biopsies|puncture|aspiration|endoscopy|colonoscopy|culture|electrocardiogram|ecg|eeg|echocardiography|echocardiogram|tomography|ct|mri|spirometry|angiography|examination|analysis|score|scale|questionnaire|level|count|microscopy|serology) to W:verb X:span
  ask What is the purpose of {O}?
  answer To {verb W} {raw X}
  example Doctors use joint aspiration to find crystals of urate in gout.
  counter Doctors use joint aspiration in gout.

pattern diagnosis.gold-standard
  category disease_feature
  relation diagnosed_by
  facet gold-standard
  score 0.84
  match ^ S:long V:verb(be;positive) ( still|currently|considered )? the|a gold standard ( test|investigation|method|imaging|technique )? P:word(for|in|to) O:object
  ask What {verb V} the gold standard {P} {O}?
  answer {S}
  example Aspiration of the joint is the gold standard for diagnosing gout.
  counter Aspiration of the joint is a standard procedure in gout.

pattern diagnosis.gold-standard-bare
  category disease_feature
  relation diagnosed_by
  facet gold-standard
  score 0.83
  match ^ S:long V:verb(be;positive) ( still|currently|considered )? the|a gold standard ( test|investigation|method|imaging|technique )? $
  ask What {verb V} the gold standard test?
  answer {S}
  example Aspiration of the joint is the gold standard.
  counter Aspiration of the joint is a standard procedure in gout.

pattern diagnosis.must-last
  category disease_feature
  relation diagnosis
  facet duration
  marks functional
  score 0.80
  match ^ S:long V:verb(be;positive) E:word(present) for N:number P:word(for|before) R:long(diagnosis)
  match ^ S:long V:verb(last|persist|continue;active;positive) ( for )? N:number P:word(for|before) R:long(diagnosis)
  ask How long {invert V S} {optional E} {P} {raw R}?
  answer {N}
  example The pain must be present for at least two days before a diagnosis of gout.
  counter The pain must be treated before a diagnosis of gout.
