#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "a card is shown with answer, source, schedule and reviews" {
	answers '' 5 q | rounds review
	run_rounds 0 show heart-valve
	shows "Which valve lies between left atrium and left ventricle?"
	shows "The mitral valve."
	shows "The mitral valve parts the left atrium from the left ventricle."
	shows "Key heart-valve, active, due 2026-11-22, interval 1, easiness 2.60"
	shows "2026-11-21  grade 5, scheduled, then 1 day"
}

@test "the beginning of a key is enough when it is the only one" {
	run_rounds 0 show heart-v
	shows "The mitral valve."
	run_rounds 2 show heart-
	[ "${#stderr_lines[@]}" = 1 ]
	run_rounds 2 show nothing
	[ "${#stderr_lines[@]}" = 1 ]
}

@test "a review that was taken back stays in sight" {
	answers '' 1 u q | rounds review
	run_rounds 0 show heart-valve
	shows "grade 1, scheduled, then 1 day, taken back"
	shows "undo"
}

@test "--json holds the card and its reviews" {
	answers '' 5 q | rounds review
	rounds show --json heart-valve | python3 -c '
import json, sys
card = json.load(sys.stdin)
assert card["due"] == "2026-11-22" and card["interval"] == 1
assert card["sources"][0]["section"] == ["Valves"]
assert [r["grade"] for r in card["reviews"]] == [5]
'
}

@test "no card named is a usage error" {
	run_rounds 2 show
	complains "show: CARD is missing; run \`rounds help show\`"
}
