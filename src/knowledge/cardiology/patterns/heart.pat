# What is said of hearts, their drugs and the evidence for these.

pattern heart.heard-best
  category disease_feature
  relation heard_at
  score 0.95
  title Aortic stenosis
  match ^ S:long(murmur|sound|rub|click|snap) V:verb(hear;passive) best|loudest O:rest
  ask Where {are S} {S} heard best?
  answer {raw O}
  example The murmur of aortic stenosis is heard best at the right upper sternal border.
  counter The murmur of aortic stenosis is often loud.

pattern heart.radiates
  category disease_feature
  relation radiates_to
  score 0.95
  title Aortic stenosis
  match ^ S:long(murmur|pain|discomfort) V:verb(radiate|spread;active) to O:object
  ask Where {does S} radiate?
  answer To {O}
  example The murmur of aortic stenosis radiates to the carotid arteries.
  counter The murmur of aortic stenosis fades with a Valsalva manoeuvre.

pattern heart.score-indicates
  category disease_feature
  relation indication
  score 0.92
  title Atrial fibrillation
  match ^ S:long(score) V:verb(be) an|the indication for O:object
  ask What {are S} {S} an indication for?
  answer {O}
  example A CHA2DS2-VASc score of 3 is an indication for anticoagulation.
  counter A CHA2DS2-VASc score of 3 is common.

pattern heart.risk-cut
  category drug_class
  relation effect_size
  facet figure
  marks functional
  score 0.90
  title Heart failure
  match ^ S:term(drug|class) V:verb(lower|reduce|cut|decrease;active) D:np by N:figure $
  ask By how much {invert V S} {D}?
  answer {N}
  example Dapagliflozin lowered the risk of worsening heart failure by 26%.
  counter Dapagliflozin lowered the risk of worsening heart failure.

pattern heart.recommendation-class
  category evidence_gap
  relation recommendation
  facet class
  marks functional polar
  about D
  score 0.90
  title Heart failure
  match guidelines|guideline give|gives D:term(drug|class|procedure) a class W:word(i|ii|iia|iib|iii) recommendation for|in O:object
  ask Which class of recommendation do guidelines give {D} in {plain O}?
  answer Class {W}
  example Guidelines give SGLT2 inhibitors a class I recommendation in heart failure with reduced ejection fraction.
  counter Guidelines give SGLT2 inhibitors a place in heart failure with reduced ejection fraction.

pattern heart.recommended-class
  category evidence_gap
  relation recommendation
  facet class
  marks functional polar
  score 0.92
  title Heart failure
  match ^ S:term(drug|class|procedure) V:verb(have|carry|receive) a class W:word(i|ii|iia|iib|iii) recommendation for|in O:object
  ask Which class of recommendation {invert V S} in {plain O}?
  answer Class {W}
  example Ivabradine has a class IIa recommendation in heart failure with sinus rhythm.
  counter Ivabradine has a slow onset in heart failure with sinus rhythm.
