#!/usr/bin/env bats
# Days without cards, and days that even out.
load common
load cards

setup() {
	common_setup
	make_deck 6
	on_day 21
}

make_deck() {
	{
		printf '# Deck\n'
		for ((i = 1; i <= $1; i++)); do
			printf '\n## Question %s?\n<!-- card: c-%s -->\nYes.\n' "$i" "$i"
		done
	} >deck.md
	rounds import deck.md >/dev/null
}

on_day() {
	NOW=2026-11-$1T08:00:00Z
}

# Answer COUNT cards with GRADE.
answer() {
	for ((i = 0; i < $1; i++)); do printf '\n%s\n' "$2"; done |
		rounds review >/dev/null
}

due() {
	rounds list --json is:due | grep -c '"key"' || true
}

@test "cards of the days away come on as many days after" {
	answer 6 5
	run -0 rounds leave 2026-11-22 2026-11-24
	[ "$output" = "2026-11-22 to 2026-11-24: 6 cards will come on the days after." ]
	on_day 24
	[ "$(due)" = 0 ]
	on_day 25
	[ "$(due)" = 2 ]
	on_day 26
	[ "$(due)" = 4 ]
	on_day 27
	[ "$(due)" = 6 ]
	run -0 rounds doctor --replay
	shows "0 put right"
}

@test "what is answered before a leave comes back after it" {
	rounds leave 2026-11-22 2026-11-24 >/dev/null
	run_typed 0 review -- '' 5 q
	shows "Back: 0-5 2026-11-25"
	on_day 24
	[ "$(due)" = 0 ]
	on_day 25
	[ "$(due)" = 1 ]
	# The schedule is SM-2's: the card was due on the 22nd.
	run -0 rounds export progress -f csv
	shows ,1,260,1,2026-11-22,
	run -0 rounds doctor --replay
	shows "0 put right"
}

@test "undo gives back what an answer before a leave put off" {
	answer 1 5
	on_day 22
	rounds leave 2026-11-23 2026-11-29 >/dev/null
	answer 1 5
	[ "$(due)" = 0 ]
	rounds undo >/dev/null
	[ "$(due)" = 1 ]
	run -0 rounds doctor
}

@test "a leave from today takes what is late along" {
	answer 6 5
	on_day 25
	run -0 rounds leave 2026-11-25 2026-11-26
	shows "6 cards"
	[ "$(due)" = 0 ]
	on_day 28
	[ "$(due)" = 6 ]
}

@test "leaves are listed until they are over, and can be taken back" {
	run -0 rounds leave
	shows "No leave is known"
	rounds leave 2026-11-25 2026-11-26 >/dev/null
	run -0 rounds leave
	[ "$output" = "2026-11-25 to 2026-11-26" ]
	on_day 27
	run -0 rounds leave
	shows "No leave is known"
	on_day 22
	run -0 rounds leave 2026-11-25 --drop
	[ "$output" = "2026-11-25 to 2026-11-26 is no leave any more." ]
	run --separate-stderr -2 rounds leave 2026-11-25 --drop
	[[ $stderr == *"no leave begins on that day"* ]]
}

@test "days that are none, past, too many or taken are refused" {
	run --separate-stderr -2 rounds leave 2026-11-25 soon
	[[ $stderr == *"'soon' is no day"* ]]
	run --separate-stderr -2 rounds leave 2026-11-25
	[[ $stderr == *"the first and the last day"* ]]
	run --separate-stderr -2 rounds leave 2026-11-20 2026-11-25
	[[ $stderr == *"begins today or later"* ]]
	run --separate-stderr -2 rounds leave 2026-11-25 2026-11-24
	[[ $stderr == *"ends after it began"* ]]
	run --separate-stderr -2 rounds leave 2026-11-25 2028-11-24
	[[ $stderr == *"366 days at most"* ]]
	rounds leave 2026-11-25 2026-11-26 >/dev/null
	run --separate-stderr -2 rounds leave 2026-11-26 2026-11-30
	[[ $stderr == *"there is a leave on some of these days"* ]]
}

# Everything learned twice comes back on one day, six days later.
learn_twice() {
	answer 6 5
	on_day 22
	answer 6 5
	on_day 28
}

@test "without smooth-days every card comes on SM-2's day" {
	learn_twice
	[ "$(due)" = 6 ]
}

@test "with smooth-days cards wait for a lighter day, a quarter of their interval at most" {
	rounds config set smooth-days 5
	learn_twice
	[ "$(due)" = 3 ]
	on_day 29
	[ "$(due)" = 6 ]
	run -0 rounds doctor --replay
	shows "0 put right"
}

@test "smoothing leaves the log of reviews as it would be without" {
	learn_twice
	rounds export progress -f csv | cut -d, -f3-19 >plain
	rm -r "$HOME/.local/share/rounds"
	setup
	rounds config set smooth-days 5
	learn_twice
	rounds export progress -f csv | cut -d, -f3-19 >smooth
	diff plain smooth
}
