#!/usr/bin/env bats
# Databases that are damaged are made with sqlite3, as a user might.
load common
load cards

setup() {
	common_setup
	export ROUNDS_DB=$PWD/rounds.db
	write_deck
	rounds import heart.md >/dev/null
	answers '' 5 '' 2 '' 4 q | rounds review >/dev/null
}

sql() {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	sqlite3 rounds.db "$@"
}

@test "a sound database is said to be sound" {
	run_rounds 0 doctor
	[ "$output" = "The database is sound." ]
	[ -z "$stderr" ]
}

@test "replaying the log gives every schedule bit for bit" {
	rounds list --json >before
	run_rounds 0 doctor --replay
	shows "0 put right."
	rounds list --json | cmp before -
}

@test "a schedule that is not what the log says is found and put right" {
	rounds list --json >before
	sql "UPDATE schedule SET interval_days = 99, easiness = 130, due_day = 29999"
	run_rounds 1 doctor
	[ -n "$output" ]
	run_rounds 0 doctor --replay
	shows "3 put right."
	rounds list --json | cmp before -
	run_rounds 0 doctor
}

@test "schedules that are gone are made again" {
	rounds list --json >before
	sql "DELETE FROM schedule"
	run_rounds 1 doctor
	shows "no schedule for card heart-valve"
	run_rounds 0 doctor --replay
	shows "Replayed 3 reviews: 3 schedules, 3 put right."
	rounds list --json | cmp before -
}

@test "a damaged file is told in one line" {
	sql "PRAGMA wal_checkpoint(TRUNCATE)" >/dev/null
	rm -f rounds.db-wal rounds.db-shm
	printf 'damaged beyond repair' | dd of=rounds.db bs=1 seek=20 conv=notrunc status=none
	run_rounds 3 doctor
	[ -z "$output" ]
	[ "${#stderr_lines[@]}" = 1 ]
}
