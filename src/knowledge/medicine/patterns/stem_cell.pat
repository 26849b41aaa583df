# Stem cells: what they are, where they come from, what they do.

pattern stem.differentiate
  relation differentiates_into
  marks general examples
  score 0.90
  match ^ S:long V:verb(differentiate|develop|transform|mature) into H:core ,? ( including | such as | like ) L:list
  ask Into which {kind H} {invert V S}?
  answer {L}

pattern stem.differentiate-plain
  relation differentiates_into
  marks general
  score 0.85
  match ^ S:long V:verb(differentiate|develop|transform|mature) into O:object
  ask Into what {invert V S}?
  answer {O}

pattern stem.found-in
  relation sourced_from
  marks general
  score 0.90
  match ^ S:long V:verb(find|locate|isolate|harvest|derive|obtain|source|extract|collect;passive) P:word(in|from|within) H:core ,? ( including | such as | like ) L:list
  ask {plain P} which {kind H} {invert V S}?
  answer {L}

pattern stem.found-in-plain
  relation sourced_from
  marks general
  score 0.85
  match ^ S:long V:verb(find|locate|isolate|harvest|derive|obtain|source|extract|collect;passive) P:word(in|from|within) O:object
  ask {plain P} what {invert V S}?
  answer {O}
