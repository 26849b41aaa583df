#!/usr/bin/env bats
# What the commands say of a database that can't be used.
load common
load cards

setup() {
	common_setup
	write_deck
}

@test "the database is private and where XDG says" {
	rounds import heart.md
	[ "$(stat -c %a "$HOME/.local/share/rounds/rounds.db")" = 600 ]
	XDG_DATA_HOME=$PWD/data run_rounds 0 import heart.md
	[ -f data/rounds/rounds.db ]
	XDG_DATA_HOME=relative run_rounds 0 stats
	[ ! -e relative ]
}

@test "--db goes before ROUNDS_DB, which goes before XDG" {
	ROUNDS_DB=$PWD/env.db run_rounds 0 import heart.md
	[ -f env.db ]
	ROUNDS_DB=$PWD/none.db run_rounds 0 --db env.db stats --json
	shows '"active": 3'
	[ ! -e none.db ]
	[ ! -e "$HOME/.local/share/rounds" ]
}

@test "a file that is no database, or somebody else's, is left alone" {
	echo "my diary" >diary.txt
	run_rounds 3 --db diary.txt stats
	[ "${#stderr_lines[@]}" = 1 ]
	[ "$(cat diary.txt)" = "my diary" ]
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	sqlite3 other.db "CREATE TABLE mine (a)"
	cp other.db before.db
	run_rounds 3 --db other.db import heart.md
	complains "database 'other.db': the database belongs to another program; name another file"
	cmp other.db before.db
}

@test "a newer database is refused and left alone" {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	ROUNDS_DB=new.db rounds import heart.md
	sqlite3 new.db "PRAGMA user_version = 99" "PRAGMA wal_checkpoint(TRUNCATE)" >/dev/null
	cp new.db before.db
	run_rounds 3 --db new.db review
	[[ $stderr == "rounds: database 'new.db':"*"version 99"* ]]
	[ "${#stderr_lines[@]}" = 1 ]
	cmp new.db before.db
}

@test "a locked database is told after some patience" {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
	ROUNDS_DB=locked.db rounds import heart.md
	mkfifo hold
	sqlite3 locked.db <hold >/dev/null &
	exec 9>hold
	echo "BEGIN EXCLUSIVE;" >&9
	sleep 0.5
	run_rounds 3 --db locked.db config set new-per-day 5
	exec 9>&-
	wait
	[ "${#stderr_lines[@]}" = 1 ]
	[[ $stderr == *lock* || $stderr == *busy* || $stderr == *"another program"* ]]
	run_rounds 0 --db locked.db config get new-per-day
	[ "$output" = 20 ]
}

@test "a folder, a missing place and a read-only one" {
	mkdir folder
	run_rounds 3 --db folder stats
	complains "'folder' is a folder; name a file in it"
	run_rounds 3 --db /proc/no/such.db stats
	[ "${#stderr_lines[@]}" = 1 ]
	[ "$(id -u)" -ne 0 ] || skip "root may write everywhere"
	ROUNDS_DB=closed.db rounds import heart.md
	chmod 400 closed.db
	run_rounds 3 --db closed.db import heart.md
	[ "${#stderr_lines[@]}" = 1 ]
}

@test "without HOME and --db it says what to do" {
	run --separate-stderr -3 env -u HOME "$ROUNDS" stats
	complains "no place for the database: HOME is not set; name one with --db FILE"
}

@test "output that can't be written is no success" {
	[ -e /dev/full ] || skip "there is no /dev/full"
	rounds import heart.md
	run --separate-stderr -4 bash -c '"$1" list >/dev/full' - "$ROUNDS"
	[ "${#stderr_lines[@]}" = 1 ]
}
