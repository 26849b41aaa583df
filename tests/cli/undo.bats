#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "undo goes back through sittings, one review at a time" {
	answers '' 5 q | rounds review
	answers '' 3 q | rounds review
	run_rounds 0 undo
	shows "Took back grade 3 of 2026-11-21: Which chamber pumps blood into the aorta?"
	run_rounds 0 undo
	shows "Took back grade 5 of 2026-11-21: Which valve"
	run_rounds 2 undo
	complains "there is no answer to take back"
	[ "$(rounds list | grep -c ' new ')" = 3 ]
}

@test "the schedule is again what it was, the log keeps both" {
	answers '' 5 q | rounds review
	NOW=2026-11-22T08:00:00Z
	rounds show heart-valve | grep '^Key' >before
	answers '' 1 q | rounds review
	run_rounds 0 undo
	rounds show heart-valve | grep '^Key' | diff before -
	[ "$(rounds export progress | wc -l)" = 4 ]
	run_rounds 0 doctor
}

@test "undo brings a card out of the drill" {
	answers '' 1 q | rounds review
	rounds undo
	run_typed 0 review -- '' 5 q
	shows "1 answered, 1 right, 1 new."
}
