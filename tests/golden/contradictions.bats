#!/usr/bin/env bats
# What two documents say against each other: both sides are cards, and each
# names the other, so that review shows what is to be set beside it.
load ../cli/common

setup() {
	common_setup
	DOCUMENTS="$ROUNDS_ROOT/tests/golden/contradictions"
}

# pairs DOCUMENT...: how two cards are linked, and question and answer of both.
pairs() {
	rounds generate --format jsonl "$@" | python3 -c '
import json, sys
cards = {card["key"]: card for card in map(json.loads, sys.stdin)}
order = list(cards)
for key, card in cards.items():
    for flag in card["flags"]:
        kind, _, other = flag.partition(":")
        if kind not in ("see", "conflict"):
            continue
        assert kind + ":" + key in cards[other]["flags"], flag
        if order.index(key) < order.index(other):
            print(kind)
            for side in (card, cards[other]):
                print("\t" + side["question"], side["answer"].replace("\n", " "), sep="\t")'
}

@test "both sides of a contradiction name each other" {
	diff "$DOCUMENTS/expected" <(pairs "$DOCUMENTS/handbook.md" "$DOCUMENTS/leaflet.md")
}

@test "contradictions are found in whichever order the documents come" {
	pairs "$DOCUMENTS/handbook.md" "$DOCUMENTS/leaflet.md" | sort | uniq >one
	pairs "$DOCUMENTS/leaflet.md" "$DOCUMENTS/handbook.md" | sort | uniq >other
	diff one other
}

@test "a document that contradicts none links no cards" {
	[ -z "$(pairs "$DOCUMENTS/leaflet.md")" ]
}
