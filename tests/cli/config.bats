#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
}

@test "all settings are listed with what they mean" {
	run_rounds 0 config
	grep -Eq '^new-per-day +20 ' <<<"$output"
	grep -Eq '^rounding +up .*\(up\|nearest\)$' <<<"$output"
	all=$output
	run_rounds 0 config list
	[ "$output" = "$all" ]
}

@test "a setting that is set stays" {
	run_rounds 0 config set new-per-day 5
	[ -z "$output$stderr" ]
	run_rounds 0 config get new-per-day
	[ "$output" = 5 ]
	run_rounds 0 --db other.db config get new-per-day
	[ "$output" = 20 ]
}

@test "the rounding that is set schedules the next reviews" {
	write_deck
	rounds import heart.md
	rounds config set rounding nearest
	local day
	for day in 21 22 28; do
		NOW=2026-11-${day}T08:00:00Z
		answers '' 4 q | rounds review
		answers '' 3 q | rounds review
	done
	rounds export progress -f json | python3 -c '
import json, sys
log = json.load(sys.stdin)["reviews"]
assert log and all(r["rounding"] == "nearest" for r in log)'
	run_rounds 0 doctor --replay
}

@test "the rollover hour that is set begins the day" {
	rounds config set rollover-hour 0
	NOW=2026-11-22T00:30:00Z
	run_rounds 0 stats --json
	shows '"day": "2026-11-22"'
}

@test "what is no setting or no value is a usage error and changes nothing" {
	run_rounds 2 config get nonsense
	complains "no setting 'nonsense'; run \`rounds config\` for the list"
	run_rounds 2 config set new-per-day many
	complains "setting 'new-per-day': 'many' is not a number from 0 to 9999"
	run_rounds 2 config set rounding down
	complains "setting 'rounding': 'down' is not one of up|nearest"
	run_rounds 2 config set rounding
	complains "config: write \`config list\`, \`config get NAME\` or \`config set NAME VALUE\`"
	run_rounds 2 config new-per-day 5
	run_rounds 0 config get new-per-day
	[ "$output" = 20 ]
}

@test "a value in the database that is none is told and left out" {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	rounds config set new-per-day 5
	sqlite3 "$HOME/.local/share/rounds/rounds.db" \
		"UPDATE setting SET value = 'x' WHERE name = 'new-per-day'"
	run_rounds 0 config get new-per-day
	[ "$output" = 20 ]
	complains "setting 'new-per-day': 'x' is not a number from 0 to 9999"
}

@test "a key of a review can be another one, but not that of two" {
	run_rounds 0 config set key-stop x
	run_rounds 0 config get key-stop
	[ "$output" = x ]
	run_rounds 2 config set key-skip x
	complains "setting 'key-skip': 'x' is the key of 'key-stop'; change that one first"
	run_rounds 2 config set key-skip 5
	complains "setting 'key-skip': '5' is not one letter or mark; digits and '?' have their meaning"
	run_rounds 2 config set key-skip xy
	run_rounds 0 config get key-skip
	[ "$output" = k ]
	write_deck
	rounds import heart.md
	run_typed 0 review -- '' 5 x
	shows "1 answered"
	run_typed 0 review -- q x
	shows "Yours: The [-q-] {+left ventricle+}"
}
