#!/usr/bin/env bats
load common

# A pack for a field that the program knows nothing of: stones.
setup() {
	common_setup
	mkdir -p stones/lexicon stones/patterns
	printf '%s\t%s\t\t\n' '# type: mineral' '' 'quartz' 'rock crystal' \
		'talc' '' | sed 's/^\(#.*mineral\).*/\1/' >stones/lexicon/minerals.tsv
	cat >stones/patterns/stone.pat <<-'END'
		pattern stone.hardness
		  category mineral_feature
		  relation hardness
		  marks functional
		  score 0.96
		  title Minerals
		  match ^ S:term(mineral) V:verb(have) a hardness of N:number
		  ask How hard is {S}?
		  answer {N}
		  example Quartz has a hardness of 7.
		  counter Quartz has a hardness that varies.
	END
}

# replace OLD NEW: in the pattern file.
replace() {
	sed -i "s/$1/$2/" stones/patterns/stone.pat
}

@test "the built-in packs keep their examples" {
	run_rounds 0 pack check
	shows "medicine: "
	[ -z "$stderr" ]
}

@test "a pack whose examples hold passes" {
	run_rounds 0 pack check stones
	[ "$output" = "stones: 1 pattern keeps 2 examples." ]
	[ -z "$stderr" ]
}

@test "an example that gives no card is told with its place and the reason" {
	replace "has a hardness of 7\." "scratches glass."
	run_rounds 1 pack check stones
	[ -z "$output" ]
	[[ $stderr == "stones/patterns/stone.pat:10:11: error: example gives no card by 'stone.hardness'; "* ]]
	[[ $stderr == *" [example-fails]" ]]
}

@test "a counter-example that gives a card is told with its place" {
	replace "a hardness that varies" "a hardness of 9"
	run_rounds 1 pack check stones
	[[ $stderr == "stones/patterns/stone.pat:11:11: error: counter-example gives a card by 'stone.hardness'; "* ]]
}

@test "a pattern without a counter-example is told" {
	sed -i '/counter/d' stones/patterns/stone.pat
	run_rounds 1 pack check stones
	[ "$stderr" = "stones/patterns/stone.pat:1:1: error: pattern 'stone.hardness' needs an example and a counter-example; add 'example' and 'counter' lines [no-example]" ]
}

@test "a template with a slot that is not there is told with its column" {
	replace "hard is {S}" "hard is {X}"
	run_rounds 1 pack check stones
	[[ $stderr == *"stones/patterns/stone.pat:8:19: error: template names slot 'X', which no match line has; see rounds-pack(5) [unknown-slot]"* ]]
}

@test "a type that no lexicon has is told" {
	replace "term(mineral)" "term(gem)"
	run_rounds 1 pack check stones
	[[ $stderr == *"stone.pat:1:1: error: no term has type 'gem' of slot 'S'; "* ]]
}

@test "a fault in a pattern's text is told with file, line and column" {
	replace "N:number" "N:figures"
	run_rounds 4 pack check stones
	complains "stones/patterns/stone.pat:7:56: unknown kind of slot 'figures'"
}

@test "two patterns of one name in a pack are a fault" {
	cp stones/patterns/stone.pat stones/patterns/twice.pat
	run_rounds 4 pack check stones
	complains "stones/patterns/twice.pat:1:9: there is already a pattern 'stone.hardness'"
}

@test "a folder without any part of a pack is none" {
	mkdir empty
	run_rounds 4 pack check empty
	complains "'empty' is no pack: it has no file in grammar, lexicon, cues, patterns, disputes or notes; see rounds-pack(5)"
	run_rounds 4 pack check nowhere
	complains "cannot open pack 'nowhere': No such file or directory"
}

@test "list tells what each pack brings" {
	run_rounds 0 pack list stones
	shows "medicine (built in): "
	shows "stones: 2 terms, 1 pattern with 2 examples"
	shows "       2  mineral"
}

@test "generate asks what the added pack taught it" {
	printf '# Minerals\n\nQuartz has a hardness of 7.\n' >notes.md
	run_rounds 0 generate --pack stones notes.md
	shows "## How hard is quartz?"
	shows "7"
}

@test "a pattern of an added pack replaces the built-in one of its name" {
	printf '# Gout\n\nThe hallmark of gout is sudden severe joint pain.\n' >notes.md
	run_rounds 0 generate notes.md
	shows "## What is the hallmark of gout?"
	sed -n '/^pattern feature.hallmark/,/^$/p' \
		"$ROUNDS_ROOT/src/knowledge/medicine/patterns/feature.pat" \
		>stones/patterns/hallmark.pat
	sed -i 's/ask What is the hallmark/ask What is the surest sign/' \
		stones/patterns/hallmark.pat
	run_rounds 0 pack check stones
	run_rounds 0 generate --pack stones notes.md
	shows "## What is the surest sign of gout?"
	[[ $output != *"What is the hallmark"* ]]
}

@test "a term of an added pack replaces the built-in one of its name" {
	printf '# type: drug\nallopurinol\tzyloric\t\turate drug\n' \
		>stones/lexicon/drugs.tsv
	run_rounds 0 pack list stones
	shows "stones: 2 terms" # the drug is there already
}

@test "a word that pack does not know is a usage error" {
	run_rounds 2 pack mend
	complains "pack: 'mend' is neither 'check' nor 'list'; run \`rounds help pack\`"
}

@test "a card on what a pack calls no longer held is on hold, and says why" {
	mkdir stones/disputes
	printf 'quartz\thard\tmeasured anew\tMohs 1822\n' \
		>stones/disputes/old.tsv
	printf '# Quartz\n\nQuartz has a hardness of 7.\n' >quartz.md
	run_rounds 0 generate quartz.md --pack stones -f jsonl
	shows '"hold:disputed, measured anew (Mohs 1822)"'
}

@test "a dispute without its source is told with its place" {
	mkdir stones/disputes
	printf 'quartz\thardness\tmeasured anew\n' >stones/disputes/old.tsv
	run_rounds 4 pack check stones
	complains "stones/disputes/old.tsv:1:30: the column for the source lacks a word; see rounds-pack(5)"
}

@test "notes of a pack make cards of labels" {
	mkdir -p stones/notes
	printf 'smelt of|odour\tThe smell of {subject} is {line}.\n' >stones/notes/smell.tsv
	printf '# Gout\n\n**Odour:** burnt almonds\n' >gout.md
	run_rounds 0 generate --pack stones gout.md
	shows "What is the smell of gout?"
}

@test "a note without its places is named with line and column" {
	mkdir -p stones/notes
	printf 'odour\tThe smell is {line}.\n' >stones/notes/smell.tsv
	run_rounds 4 pack check stones
	complains "stones/notes/smell.tsv:1:7: the sentence lacks {subject} or {line}; see rounds-pack(5)"
}
