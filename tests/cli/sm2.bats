#!/usr/bin/env bats
load common

setup() {
	common_setup
}

@test "sm2 shows each step of a history" {
	run_rounds 0 sm2 5 4 3 2 5
	[ "${lines[0]}" = "grade  repetition  easiness  interval" ]
	[ "${lines[1]}" = "    5           1      2.60  1 day" ]
	[ "${lines[2]}" = "    4           2      2.60  6 days" ]
	[ "${lines[3]}" = "    3           3      2.46  16 days" ]
	[ "${lines[4]}" = "    2           0      2.14  1 day" ]
	[ "${lines[5]}" = "    5           1      2.24  1 day" ]
	[ "${#lines[@]}" = 6 ]
}

@test "sm2 --json has the fields that are promised" {
	run_rounds 0 sm2 4 --json
	[ "$output" = '{"steps": [{"grade": 4, "repetition": 1, "easiness": 250, "interval": 1}]}' ]
}

@test "six perfect answers give 420 days, not 421" {
	run_rounds 0 sm2 5 5 5 5 5 5 --json
	shows '"interval": 420}]'
}

@test "rounding to the nearest day can be asked for" {
	run_rounds 0 sm2 5 4 4 --json
	shows '"interval": 16}]'
	run_rounds 0 sm2 --rounding nearest 4 3 4 4 --json
	nearest=$output
	run_rounds 0 sm2 --rounding up 4 3 4 4 --json
	[ "$output" != "$nearest" ]
	run_rounds 0 sm2 4 3 4 4 --json
	up=$output
	run_rounds 0 sm2 --rounding up 4 3 4 4 --json
	[ "$output" = "$up" ]
}

@test "a grade that is none is a usage error" {
	local grade
	for grade in 6 x '' 1.5 -0x; do
		run_rounds 2 sm2 -- 4 "$grade"
		complains "sm2: '$grade' is not a grade from 0 to 5; run \`rounds help sm2\`"
		[ -z "$output" ]
	done
}

@test "no grade at all is a usage error" {
	run_rounds 2 sm2
	complains "sm2: GRADE... is missing; run \`rounds help sm2\`"
}

@test "sm2 makes no database" {
	run_rounds 0 sm2 4
	[ -z "$(find "$HOME" -type f)" ]
}
