#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "the cards of a query are set aside and taken back" {
	run -0 rounds suspend coronary or valve
	[ "$output" = "2 cards suspended." ]
	run -0 rounds list is:suspended
	shows "coronary"
	run_typed 0 review -- '' 5
	shows "1 answered"
	run -0 rounds suspend --resume coronary
	[ "$output" = "1 card back in review." ]
	run -0 rounds suspend --resume coronary
	[ "$output" = "0 cards back in review." ]
}

@test "a deck's name is a query, and none at all is refused" {
	run -0 rounds suspend Notes::Heart
	[ "$output" = "3 cards suspended." ]
	run -2 --separate-stderr rounds suspend
	run -2 --separate-stderr rounds suspend prop:ease
}
