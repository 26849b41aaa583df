#!/usr/bin/env bats
# A backlog spread over days, and what that leaves alone.
load common
load cards

setup() {
	common_setup
	# Nine cards, answered on the 21st and due on the 22nd.
	{
		printf '# Backlog\n'
		for i in 1 2 3 4 5 6 7 8 9; do
			printf '\n## Question %s?\n<!-- card: c-%s -->\nYes.\n' "$i" "$i"
		done
	} >deck.md
	rounds import deck.md >/dev/null
	on_day 21
	answers '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 | rounds review >/dev/null
	on_day 30
}

on_day() {
	NOW=2026-11-$1T08:00:00Z
}

due() {
	rounds list --json is:due | grep -c '"key"' || true
}

@test "a backlog is spread evenly over the days asked for" {
	run -0 rounds catchup --days 3
	[ "$output" = "9 cards over 3 days:
2026-11-30     3 of the backlog,    3 in all
2026-12-01     3 of the backlog,    3 in all
2026-12-02     3 of the backlog,    3 in all" ]
	[ "$(due)" = 3 ]
	NOW=2026-12-01T08:00:00Z
	[ "$(due)" = 6 ]
	NOW=2026-12-02T08:00:00Z
	[ "$(due)" = 9 ]
}

@test "days are filled one after another up to --per-day" {
	run -0 rounds catchup --per-day 4
	shows "9 cards over 3 days"
	shows "2026-11-30     4 of the backlog"
	shows "2026-12-02     1 of the backlog"
}

@test "--dry-run shows the days and changes nothing" {
	run -0 rounds catchup --dry-run --days 3
	shows "9 cards over 3 days"
	[ "$(due)" = 9 ]
}

@test "neither the log of reviews nor a schedule is touched" {
	rounds export progress -f csv >before
	rounds show c-1 --json | grep -v buried >card
	rounds catchup --days 9 >/dev/null
	rounds export progress -f csv >after
	rounds show c-1 --json | grep -v buried >card-after
	diff before after
	diff card card-after
	run -0 rounds doctor --replay
	shows "0 put right"
	[ "$(due)" = 1 ]
}

@test "holds are made again from their log" {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	rounds catchup --days 9 >/dev/null
	sqlite3 "$HOME/.local/share/rounds/rounds.db" \
		'UPDATE card SET buried_until = NULL'
	run -1 rounds doctor
	shows "not held as the log says"
	run -0 rounds doctor --replay
	shows "8 put right"
	[ "$(due)" = 1 ]
}

@test "only the cards of the query wait, beside those that come anyway" {
	run -0 rounds catchup --days 3 'question (1 or 2 or 3)'
	shows "3 cards over 3 days"
	shows "2026-11-30     0 of the backlog,    6 in all"
	[ "$(due)" = 6 ]
}

@test "an exam asks a held card all the same, and the hold ends" {
	rounds catchup --days 9 >/dev/null
	NOW=2026-12-01T08:00:00Z
	rounds exam 2026-12-02 >/dev/null
	run_typed 0 review -- '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5 '' 5
	shows "9 answered"
	run -0 rounds list is:buried
	[[ $output != *Question* ]]
	rounds undo >/dev/null
	run -0 rounds doctor
}

@test "a budget that a year does not suffice for is refused" {
	run --separate-stderr -2 rounds catchup --per-day 1 --days 2
	[[ $stderr == *"exclude each other"* ]]
	rounds config set reviews-per-day 0
	run --separate-stderr -2 rounds catchup
	[[ $stderr == *"give a larger --per-day"* ]]
	[ "$(due)" = 9 ]
}

@test "without a backlog there is nothing to spread" {
	on_day 21
	run -0 rounds catchup
	shows "0 cards over 1 day"
}
