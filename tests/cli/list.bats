#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "a card is a line: key, state, due day, question" {
	answers '' 5 q | rounds review
	run_rounds 0 list
	[ "${lines[0]}" = "heart-valve  active     2026-11-22  Which valve lies between left atrium and left ventricle?" ]
	[ "${lines[1]}" = "heart-aorta  active     new         Which chamber pumps blood into the aorta?" ]
	[ "${#lines[@]}" = 3 ]
}

@test "keys of different length leave the columns in line" {
	printf '# D\n\n## What?\n<!-- card: d -->\nThat.\n' >short.md
	rounds import short.md
	run_rounds 0 list
	[ "$(printf '%s\n' "${lines[@]}" | grep -c '^.\{11\}  active     new         W')" = 4 ]
}

@test "words, deck, category and state choose" {
	write_notes
	rounds generate --add notes.md
	run_rounds 0 list chamber blood
	[ "${#lines[@]}" = 1 ]
	shows "heart-aorta"
	run_rounds 0 list --deck Notes
	[ "${#lines[@]}" = 3 ]
	run_rounds 0 list --category drug_class
	[ "${#lines[@]}" = 3 ]
	run_rounds 0 list --state draft --category disease_feature
	[ "${#lines[@]}" = 1 ]
}

@test "--due lists what is due today" {
	run_rounds 0 list --due
	[ -z "$output" ]
	answers '' 5 q | rounds review
	NOW=2026-11-22T08:00:00Z
	run_rounds 0 list --due
	[ "${#lines[@]}" = 1 ]
	shows "heart-valve"
}

@test "--json gives an object a line with the schedule" {
	run_rounds 0 list --json
	printf '%s\n' "${lines[@]}" | python3 -c '
import json, sys
cards = [json.loads(line) for line in sys.stdin]
assert [c["key"] for c in cards] == ["heart-valve", "heart-aorta", "heart-sinus"]
assert cards[0]["state"] == "active" and cards[0]["due"] is None
assert cards[0]["deck"] == "Notes::Heart" and cards[0]["easiness"] == 250
'
}

@test "nothing found is said on standard error and no failure" {
	run_rounds 0 list nonsense
	[ -z "$output" ]
	[ "$stderr" = "No such cards." ]
	run_rounds 0 list --json nonsense
	[ -z "$output$stderr" ]
}

@test "quotes and operators in words are words" {
	run_rounds 0 list '\"' '"OR"' '*' 'NEAR\('
	[ -z "$output" ]
	run_rounds 0 list "ventricle?"
	shows "heart-valve"
}

@test "a deck or state that is none is a usage error" {
	run_rounds 2 list --deck Nowhere
	complains "no deck 'Nowhere'; run \`rounds stats --decks\` for the list"
	run_rounds 2 list --state gone
	[ "${#stderr_lines[@]}" = 1 ]
}

@test "control characters of a deck do not reach the output" {
	printf '# D\n\n## Wh\033]0;x\007at\xc2\x9b31m?\n\033[31mRed.\n' >evil.md
	rounds import evil.md || true
	run_rounds 0 list
	[[ $output != *$'\033'* && $output != *$'\xc2\x9b'* ]]
	run_rounds 0 stats --decks
	[[ $output != *$'\033'* ]]
}

@test "a query chooses, in one argument or many" {
	run_rounds 0 list 'is:new (valve or sinus) -"blood vessel"'
	[ "${#lines[@]}" = 2 ]
	run_rounds 0 list is:new -valve
	[ "${#lines[@]}" = 2 ]
	run_rounds 0 list -valve is:new
	[ "${#lines[@]}" = 2 ]
	run_rounds 0 list deck:Notes --due
	[ -z "$output" ]
}

@test "a deck's name needs no quotes inside as one argument" {
	printf '# Two words\n\n## What?\n<!-- card: d -->\nThat.\n' >two.md
	rounds import two.md
	run_rounds 0 list "Two words"
	[ "${#lines[@]}" = 1 ]
	run_rounds 0 list deck:"Two words"
	[ "${#lines[@]}" = 1 ]
	run_rounds 0 list -deck:"Two words"
	[ "${#lines[@]}" = 3 ]
	run_rounds 2 list deck:Two what
	complains "query, column 1: no deck 'Two'; run \`rounds stats --decks\` for the list, and quote a name with spaces: deck:\"A B\""
}

@test "a query that can't be read is refused with its column" {
	run_rounds 2 list valve is:late
	complains "query, column 10: no condition 'late'; use one of due, new, learned, buried, edited, flagged, leech, draft, active, suspended, rejected, orphaned"
}
