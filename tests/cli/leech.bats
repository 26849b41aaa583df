#!/usr/bin/env bats
# What is forgotten again and again.
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
	rounds suspend valve or chamber >/dev/null
}

# Forget the card on COUNT days, from the 21st on; each drill is right.
forget() {
	for ((day = 21; day < 21 + $1; day++)); do
		NOW=2026-11-${day}T08:00:00Z
		answers '' 2 '' 4 | rounds review >said
	done
}

@test "a card forgotten eight times is offered to be rewritten, and found" {
	forget 8
	run -0 cat said
	[[ $output != *Forgotten* ]]
	run -0 rounds list is:leech
	[[ $output != *coronary* ]]
	NOW=2026-11-29T08:00:00Z
	cat >editor <<-'END'
		#!/bin/sh
		sed 's/Where does/Into what does/' "$1" >"$1.new" && mv "$1.new" "$1"
	END
	chmod +x editor
	rounds list >before
	EDITOR=$PWD/editor run_typed 0 review -- '' 2 e q
	shows "Forgotten 8 times as it is worded.  It comes again today: e rewrites it"
	shows "Changed."
	run -0 rounds list
	shows "Into what does the coronary sinus drain?"
	# Rewritten, it begins anew.
	run -0 rounds list is:leech
	[[ $output != *coronary* ]]
}

@test "a leech that nobody rewrote can be found and set aside" {
	forget 9
	run -0 cat said
	shows "Forgotten 8 times"
	run -0 rounds suspend is:leech
	[ "$output" = "1 card suspended." ]
}
