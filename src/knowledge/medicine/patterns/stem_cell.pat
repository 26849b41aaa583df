# Stem cells: what they are, where they come from, what they do.

pattern stem.differentiate
  relation differentiates_into
  marks general examples
  score 0.90
  match ^ S:long V:verb(differentiate|develop|transform|mature) into H:core ,? ( including | such as | like ) L:list
  ask Into which {kind H} {invert V S}?
  answer {L}
  example Mesenchymal stem cells can differentiate into several cell types, such as osteoblasts and chondrocytes.
  counter Mesenchymal stem cells divide often.

pattern stem.made-to-differentiate
  relation differentiates_into
  marks general
  score 0.85
  match ^ S:long V:verb(induce|stimulate|coax|direct|guide|prompt;passive) .. to differentiate into L:list
  ask Into which cells {invert V S} to differentiate?
  answer {L}
  example Mesenchymal stem cells can be induced in vitro to differentiate into osteoblasts, chondrocytes and adipocytes.
  counter Mesenchymal stem cells can be induced to migrate into the liver.

pattern stem.differentiate-plain
  relation differentiates_into
  marks general
  score 0.85
  match ^ S:long V:verb(differentiate|develop|transform|mature) into O:object
  ask Into what {invert V S}?
  answer {O}
  example Mesenchymal stem cells can differentiate into osteoblasts and chondrocytes.
  counter Mesenchymal stem cells help osteoblasts.

pattern stem.found-in
  relation sourced_from
  marks general
  score 0.90
  match ^ S:long V:verb(find|locate|isolate|harvest|derive|obtain|source|extract|collect;passive) P:word(in|from|within) H:core ,? ( including | such as | like ) L:list
  match ^ S:long(cell|cells|msc|mscs|exosome|exosomes) V:verb(originate|come|arise|stem) P:word(from) H:core ,? ( including | such as | like ) L:list
  ask {plain P} which {kind H} {invert V S}?
  answer {L}
  example Mesenchymal stem cells are harvested from several tissues, such as placenta and dental pulp.
  counter Mesenchymal stem cells help several tissues.

pattern stem.found-in-plain
  relation sourced_from
  marks general
  score 0.85
  match ^ S:long V:verb(isolate|harvest|derive|obtain|source|extract|collect;passive) P:word(in|from|within) O:object
  ask {plain P} what {invert V S}?
  answer {O}
  example Mesenchymal stem cells are isolated from bone marrow.
  counter Mesenchymal stem cells protect bone marrow.

pattern stem.found-where
  relation sourced_from
  marks general
  score 0.84
  refuse patient|people|individual|person|child|children|adult|women|men
  match ^ S:long V:verb(find|locate;passive) P:word(in|within) O:object
  ask Where {invert V S}?
  answer {P} {O}
  example Mesenchymal stem cells are found in bone marrow.
  counter Mesenchymal stem cells are isolated from bone marrow.

pattern stem.markers
  relation expresses
  facet markers
  marks general
  score 0.80
  refuse marker|level
  match ^ S:long(cell|cells|msc|mscs|exosome|exosomes|vesicle|vesicles) V:verb(express|lack;active) ( the )? ( expression of )? L:list(molecule) $
  ask Which markers {invert V S}?
  answer {L}
  example Mesenchymal stem cells express CD73, CD90 and CD105.
  example Mesenchymal stem cells lack expression of CD34 and CD45.
  counter Mesenchymal stem cells express their gratitude.

pattern stem.markers-positive
  relation expresses
  facet markers
  marks general
  score 0.80
  refuse marker|level
  match ^ S:long(cell|cells|msc|mscs|exosome|exosomes|vesicle|vesicles) V:verb(be) E:word(positive|negative) for ( the )? ( expression of )? L:list(molecule) $
  ask For which markers {invert V S} {E}?
  answer {L}
  example Mesenchymal stem cells are negative for CD34 and CD45.
  counter Mesenchymal stem cells are negative for bacteria.

pattern stem.ability-to-differentiate
  relation differentiates_into
  marks general
  score 0.86
  match ^ S:long V:verb(;passive) for their|its ability|capacity|potential to differentiate into O:object
  ask Into what {does S} have the ability to differentiate?
  answer {O}
  example Mesenchymal stem cells have been studied for their ability to differentiate into osteoblasts and chondrocytes.
  counter Mesenchymal stem cells have been studied for their ability to calm inflammation.
