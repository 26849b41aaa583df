#!/usr/bin/env bats
# Plans for exams: what they ask, and what they leave alone.
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

on_day() {
	NOW=2026-11-$1T08:00:00Z
}

# All three cards known twice: they come back on the 28th.
learn() {
	on_day 21
	run_typed 0 review -- '' 5 '' 5 '' 5
	on_day 22
	run_typed 0 review -- '' 5 '' 5 '' 5
	on_day 23
}

@test "a plan tells how many cards a day it needs" {
	run -0 rounds exam 2026-12-21 deck:Notes
	[ "$output" = "2026-12-21  deck:\"Notes\"
    3 of 3 cards to see once more.
    1 a day until 2026-12-17, of at most 200 answers; 1 left for today." ]
	run -0 rounds exam
	[[ $output == "2026-12-21  deck:\"Notes\""* ]]
}

@test "review asks the share of a day early, and the rest on other days" {
	learn
	run -0 rounds review
	shows "Nothing to review now."
	run -0 rounds exam 2026-11-26
	shows "2 a day until 2026-11-24"
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "2 answered"
	run -0 rounds exam
	shows "1 of 3 cards to see once more."
	shows "0 left for today"
	run -0 rounds review
	shows "Nothing to review now."
	on_day 24
	run_typed 0 review -- '' 5 '' 5
	shows "1 answered"
	run -0 rounds exam
	shows "0 of 3 cards to see once more."
}

@test "what an exam asks is an early review in the log and replays" {
	learn
	rounds exam 2026-11-25 >/dev/null
	run_typed 0 review -- '' 5 '' 2 '' 5 '' 4
	run -0 rounds export progress -f csv
	shows ,early,
	run -0 rounds doctor
	run -0 rounds doctor --replay
	shows "0 put right"
}

@test "a card taken back is to be seen again" {
	learn
	rounds exam 2026-11-26 >/dev/null
	run_typed 0 review -- '' 5 q
	rounds undo >/dev/null
	run -0 rounds exam
	shows "3 of 3 cards to see once more."
	shows "2 left for today"
}

@test "a day missed is spread over those left" {
	run -0 rounds exam 2026-11-25
	shows "1 a day until 2026-11-23"
	on_day 23
	run -0 rounds exam
	shows "3 a day until 2026-11-23"
}

@test "new cards of an exam come beside the new ones a day gives" {
	rounds config set new-per-day 0
	run -0 rounds review
	shows "Nothing to review now."
	rounds exam 2026-11-23 >/dev/null
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "3 answered, 3 right, 3 new."
}

@test "--limit asks what it says and nothing for an exam" {
	learn
	rounds exam 2026-11-25 >/dev/null
	run -0 rounds review --limit 5
	shows "Nothing to review now."
}

@test "a review of other cards asks none of the exam's" {
	learn
	rounds exam 2026-11-25 >/dev/null
	run -0 rounds review coronary
	shows "Where does the coronary sinus drain?"
	[[ $output != *valve* ]]
}

@test "a plan above the budget is refused and leaves none behind" {
	run --separate-stderr -2 rounds exam 2026-11-22 --per-day 2
	[[ $stderr == "rounds: 3 cards are 3 a day, and 2 answers a day are allowed; give --per-day 3, or fewer cards" ]]
	run -0 rounds exam
	shows "No exam is planned"
}

@test "a plan can be given up, once" {
	rounds exam 2026-12-21 >/dev/null
	run -0 rounds exam 2026-12-21 --drop
	[ "$output" = "Gave up the plan for 2026-12-21." ]
	run --separate-stderr -2 rounds exam 2026-12-21 --drop
	[[ $stderr == *"no exam is planned for 2026-12-21"* ]]
}

@test "a plan is over on the day of the exam" {
	rounds exam 2026-11-23 >/dev/null
	on_day 23
	run -0 rounds exam
	shows "No exam is planned"
}

@test "no day, a day that is past and a query without cards are refused" {
	run --separate-stderr -2 rounds exam tomorrow
	[[ $stderr == *"'tomorrow' is no day such as"* ]]
	run --separate-stderr -2 rounds exam 2026-11-21
	[[ $stderr == *"is not after today"* ]]
	run --separate-stderr -2 rounds exam 2026-12-21 spleen
	[[ $stderr == *"no active card matches"* ]]
	run --separate-stderr -2 rounds exam 2026-12-21 deck:Spleen
	[[ $stderr == *"no deck 'Spleen'"* ]]
}
