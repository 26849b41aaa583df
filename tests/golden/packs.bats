#!/usr/bin/env bats
# The packs beside medicine are data alone: what their patterns make of a
# document, and that a folder teaches what building it in does.
load ../cli/common

setup() {
	common_setup
	PACKS="$ROUNDS_ROOT/src/knowledge"
	DOCUMENTS="$ROUNDS_ROOT/tests/golden/packs"
}

# cards DOCUMENT [OPTION...]: question and answer of each card of the packs.
cards() {
	local document=$1
	shift
	rounds generate "$@" --format jsonl "$document" | python3 -c '
import json, sys
for line in sys.stdin:
    card = json.loads(line)
    if card["pattern"].split(".")[0] in ("heart", "infection"):
        answer = card["answer"].replace("\n", " ")
        print(card["category"], card["question"], answer, sep="\t")'
}

@test "the cardiology pack asks what hearts are asked" {
	diff "$DOCUMENTS/cardiology.expected" <(cards "$DOCUMENTS/cardiology.md")
}

@test "the infection pack asks how infections spread and last" {
	diff "$DOCUMENTS/infection.expected" <(cards "$DOCUMENTS/infection.md")
}

@test "a pack read from its folder gives the same cards as built in" {
	local name
	for name in cardiology infection; do
		cp -r "$PACKS/$name" .
		diff <(rounds generate "$DOCUMENTS/$name.md") \
			<(rounds generate --pack "$name" "$DOCUMENTS/$name.md")
	done
}

@test "the packs' patterns keep their examples" {
	run_rounds 0 pack check "$PACKS/cardiology" "$PACKS/infection"
	[ -z "$stderr" ]
}

@test "the lexicons hold at least 400 drugs with a class" {
	[ "$(cat "$PACKS"/*/lexicon/drugs.tsv | grep -v '^#' |
		awk -F '\t' '$4 != ""' | cut -f1 | sort -u | wc -l)" -ge 400 ]
}

@test "what a lexicon takes from others is named in NOTICE" {
	grep -q "CC0 1.0" "$ROUNDS_ROOT/NOTICE"
	grep -q "CC BY 4.0" "$ROUNDS_ROOT/NOTICE"
}
