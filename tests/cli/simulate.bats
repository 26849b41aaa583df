#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	run_rounds 0 import heart.md
}

@test "both schedulers are compared, and what is not known is said" {
	run_rounds 0 simulate --days 30
	[ "${lines[0]}" = "3 cards over 30 days:" ]
	[[ ${lines[2]} == "sm2 "* ]]
	[[ ${lines[3]} == "fsrs "* ]]
	shows "0 answers that could test this memory: too few to tell"
}

@test "the same cards give the same figures, and nothing is changed" {
	run_rounds 0 simulate --json
	local first=$output
	run_rounds 0 simulate --json
	[ "$output" = "$first" ]
	shows '"log_answers": 0'
	run_rounds 0 list is:new
	[ "${#lines[@]}" = 3 ]
}

@test "answers of the log test the memory that is supposed" {
	local day
	for day in 01 02 03 04 05; do
		NOW=2026-11-${day}T08:00:00Z
		printf '\n2\n\n2\n\n2\nq\n' | rounds review >/dev/null
	done
	NOW=2026-11-21T08:00:00Z
	run_rounds 0 simulate --json
	shows '"log_answers": 12, "log_right": 0.0'
}

@test "a query that names no active card is refused" {
	run_rounds 2 simulate tag:nothing
	complains "no active card matches; \`rounds list\` shows what there is"
}
