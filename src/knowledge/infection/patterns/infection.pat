# How infections spread, how they are kept from spreading, and what they meet.

pattern infection.spread
  category disease_feature
  relation transmission
  score 0.93
  title Malaria
  match ^ S:term(condition|organism) is|are adv? spread|transmitted|carried|acquired W:word(by|through|via|from) O:rest
  ask How {are S} {S} spread?
  answer {W} {raw O}
  example Malaria is spread by female Anopheles mosquitoes.
  counter Malaria is prevented by bed nets.

pattern infection.incubation
  category disease_feature
  relation incubation
  marks functional
  about D
  score 0.95
  title Measles
  match ^ the incubation period of D:long is|averages|lasts O:rest
  ask What is the incubation period of {D}?
  answer {raw O}
  example The incubation period of malaria is usually 7 to 14 days.
  counter The incubation period of malaria varies.

pattern infection.reservoir
  category disease_feature
  relation reservoir
  about D
  score 0.95
  title Malaria
  match ^ S:long V:verb(be) the only|main|natural|usual|chief? W:word(reservoir|vector|host) of|for D:long
  ask What is the {W} of {D}?
  answer {S}
  example Humans are the only reservoir of Plasmodium falciparum.
  counter Humans are infected by Plasmodium falciparum.

pattern infection.precautions
  category disease_feature
  relation precaution
  score 0.90
  title Isolation
  match ^ S:long(precaution|isolation) V:verb(require|need|recommend|use;passive) for|in|with O:list
  ask For which infections {invert V S}?
  answer {O}
  example Airborne precautions are required for varicella, measles and tuberculosis.
  counter Early antibiotics are required for sepsis, meningitis and cellulitis.

pattern infection.infectious-when
  category disease_feature
  relation infectious_period
  marks functional
  about D
  score 0.92
  title Measles
  match ^ people|patients|children|adults|those with D:long are infectious|contagious O:rest
  ask When are people with {D} infectious?
  answer {raw O}
  example People with gout are infectious from four days before the rash.
  counter People with gout are never infectious.

pattern infection.regimen
  category drug_class
  relation regimen
  score 0.88
  title Tuberculosis
  match ^ S:long(phase|regimen|course|treatment|combination|therapy) V:verb(consist) of O:object
  ask What {does S} consist of?
  answer {O}
  example The intensive phase of tuberculosis treatment consists of four drugs for two months.
  counter The intensive phase of tuberculosis treatment lasts two months.
