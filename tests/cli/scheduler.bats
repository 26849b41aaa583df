#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	run_rounds 0 import heart.md
}

@test "every deck begins with SM-2 and may choose FSRS" {
	run_rounds 0 scheduler
	[ "$output" = "sm2   Notes::Heart" ]
	run_rounds 0 scheduler Notes fsrs
	[ "$output" = "" ]
	run_rounds 0 scheduler Notes
	[ "$output" = "fsrs  Notes::Heart" ]
	run_rounds 0 scheduler Notes::Heart sm2
	run_rounds 0 scheduler
	[ "$output" = "sm2   Notes::Heart" ]
}

@test "an answer in a deck with FSRS has its interval, undone or replayed" {
	run_rounds 0 scheduler Notes fsrs
	printf '\n5\n' | rounds review --new 1
	run_rounds 0 show heart-valve
	shows 'interval 8'
	run_rounds 0 doctor --replay
	shows 'Replayed 1 reviews: 3 schedules, 0 put right.'
	shows 'The database is sound.'
	run_rounds 0 undo
	run_rounds 0 show heart-valve
	shows 'due new'
}

@test "a deck or a scheduler that is not there is refused" {
	run_rounds 2 scheduler Nowhere
	complains "no deck 'Nowhere'; run \`rounds stats --decks\` for the list"
	run_rounds 2 scheduler Nowhere fsrs
	complains "no deck 'Nowhere'; run \`rounds scheduler\` for the list"
	run_rounds 2 scheduler Notes sm17
	complains "scheduler: 'sm17' is not one of sm2|fsrs"
}
