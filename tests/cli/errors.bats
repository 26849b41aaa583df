#!/usr/bin/env bats
# Bad input and a bad database: one line that says what, why and what to do,
# the right exit code, and nothing half-written.
load common
load cards

setup() {
	common_setup
	export ROUNDS_DB=$PWD/rounds.db
	write_notes
	write_deck
	rounds import heart.md >/dev/null
	answers '' 5 '' 2 q | rounds review >/dev/null
	state >before
}

# Everything the database holds, as the program tells it.
state() {
	rounds list --json
	rounds export decks
	rounds export progress
	rounds config
}

# Nothing was changed and no file was left but those that are named.
nothing_changed() {
	state | cmp before -
	[ -z "$(find . -name '*.[a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9]')" ]
}

# Take away root's right to open every file; other users have none.
as_user() {
	if [ "$(id -u)" -ne 0 ]; then
		"$@"
		return
	fi
	setpriv --bounding-set=-dac_override,-dac_read_search "$@"
}

needs_permissions() {
	: >closed
	chmod 000 closed
	as_user true 2>/dev/null || skip "root's rights can't be dropped here"
	! as_user cat closed 2>/dev/null || skip "root may read everything here"
}

# run_as_user STATUS ARGUMENT...: as run_rounds, without root's rights.
run_as_user() {
	local status_wanted=$1
	shift
	run --separate-stderr "-$status_wanted" \
		as_user "$ROUNDS" --now "$NOW" "$@" </dev/null
}

@test "a document that can't be read adds nothing, whatever is wrong with it" {
	: >empty.md
	printf 'PK\3\4\0\0' >binary.docx
	mkdir folder
	truncate -s 2G huge.md
	run_rounds 4 generate --add missing.md
	complains "cannot open 'missing.md': No such file or directory; check the name"
	run_rounds 4 generate --add notes.md/inside
	complains "cannot open 'notes.md/inside': Not a directory; check the name"
	run_rounds 4 generate --add empty.md
	complains "empty.md: is empty; there is nothing to read"
	printf 'Gout\0' >binary.md
	run_rounds 4 generate --add binary.docx
	complains "binary.docx: is an archive or office file; convert it with: pandoc -t plain"
	run_rounds 4 generate --add binary.md
	complains "binary.md: is binary, not text; save it as text, Markdown or HTML"
	run_rounds 4 generate --add folder
	complains "cannot read 'folder': it is a folder; name the files in it"
	run_rounds 4 generate --add huge.md
	complains "cannot read 'huge.md': larger than 1024 MiB; split it"
	nothing_changed
}

# Little memory, where the program can run in it: a sanitizer needs more.
with_little_memory() {
	(
		ulimit -v 400000
		exec "$ROUNDS" version >/dev/null 2>&1
	) || {
		"$ROUNDS" "$@"
		return
	}
	(
		ulimit -v 400000
		exec "$ROUNDS" "$@"
	)
}

@test "a huge document is refused at once, without reading it" {
	truncate -s 2G huge.md
	run --separate-stderr -4 with_little_memory generate huge.md
	complains "cannot read 'huge.md': larger than 1024 MiB; split it"
	run --separate-stderr -4 with_little_memory import huge.md
	complains "cannot read 'huge.md': larger than 256 MiB; split it"
}

@test "a document without the right to read it" {
	needs_permissions
	chmod 000 notes.md heart.md
	run_as_user 4 generate notes.md
	complains "cannot open 'notes.md': Permission denied; check who may read it"
	run_as_user 4 import heart.md
	complains "cannot open 'heart.md': Permission denied; check who may read it"
	nothing_changed
}

@test "a disk that fails while reading" {
	[ -e /proc/self/mem ] || skip "there is no file that fails"
	run_rounds 4 generate /proc/self/mem
	complains "cannot read '/proc/self/mem': Input/output error"
}

@test "a document that is cut in the middle of a letter names the byte" {
	printf 'Gout is an arthritis.\n\nSj\303' >cut.md
	run_rounds 4 generate cut.md
	complains "cut.md: invalid UTF-8 at byte 25; convert it with: iconv -f WINDOWS-1252 -t UTF-8"
}

@test "one bad document among good ones: the good ones count, exit code 1" {
	run_rounds 1 generate missing.md notes.md -o deck.md
	complains "cannot open 'missing.md': No such file or directory; check the name"
	grep -q '^## What is gout?$' deck.md
}

@test "a result that can't be written leaves the old one" {
	needs_permissions
	mkdir out
	echo old >out/deck.md
	chmod 500 out
	run_as_user 4 export decks -o out/deck.md
	complains "cannot write 'out/deck.md': Permission denied; check who may write it and its folder"
	chmod 700 out
	chmod 400 out/deck.md
	run_as_user 4 export decks -o out/deck.md
	complains "cannot write 'out/deck.md': Permission denied; check who may write it and its folder"
	[ "$(cat out/deck.md)" = old ]
	[ "$(ls -A out)" = deck.md ]
	run_rounds 4 export decks -o none/deck.md
	complains "cannot write 'none/deck.md': No such file or directory; make its folder"
	nothing_changed
}

@test "a deck whose keys can't be written back is not half adopted" {
	needs_permissions
	mkdir decks
	printf '# Mine\n\n## What?\nThat.\n' >decks/mine.md
	chmod 500 decks
	run_as_user 4 import --adopt decks/mine.md
	complains "cannot write 'decks/mine.md': Permission denied; check who may write it and its folder"
	[ "$(cat decks/mine.md)" = $'# Mine\n\n## What?\nThat.' ]
	nothing_changed
}

@test "standard input can't be adopted" {
	run_rounds 2 import --adopt - heart.md
	complains "import: option '--adopt' writes into the file and standard input is none; name the file"
	nothing_changed
}

@test "an unknown option is told for every command" {
	local command
	for command in $("$ROUNDS" help | awk '/^Commands:/ { on = 1; next }
		/^$/ { on = 0 } on { print $1 }'); do
		run_rounds 2 "$command" --frobnicate
		complains "$command: unknown option '--frobnicate'; run \`rounds help $command\`"
		[ -z "$output" ]
	done
	[ "$command" = version ]
	nothing_changed
}

@test "unknown commands, options and missing values are usage errors" {
	run_rounds 2 frobnicate
	complains "unknown command 'frobnicate'; run \`rounds help\`"
	run_rounds 2 --frobnicate stats
	complains "unknown option '--frobnicate'; run \`rounds help\`"
	run_rounds 2 --db
	complains "option '--db' needs a FILE; run \`rounds help\`"
	run_rounds 2 --db "" stats
	complains "option '--db' needs a FILE; run \`rounds help\`"
	run_rounds 2 review --limit many
	complains "review: option '--limit': 'many' is not a number from 0 to 9999; run \`rounds help review\`"
	run_rounds 2 version surplus
	complains "version: too many arguments; run \`rounds help version\`"
	nothing_changed
}

# Each command that opens the database, with what it needs.
every_command() { # FUNCTION
	"$1" generate --add notes.md
	"$1" curate
	"$1" review
	"$1" import heart.md
	"$1" export decks
	"$1" export progress
	"$1" stats
	"$1" list
	"$1" show heart-valve
	"$1" undo
	"$1" config
	"$1" config set new-per-day 1
	"$1" doctor
	"$1" doctor --replay
}

needs_sqlite() {
	command -v sqlite3 >/dev/null || skip "sqlite3 is not installed"
}

refuses_newer() {
	run_rounds 3 --db newer.db "$@"
	complains "database 'newer.db': the database has version 99 and this program knows $KNOWN; use a newer rounds"
	[ -z "$output" ]
}

@test "a newer database is refused by every command and left alone" {
	needs_sqlite
	KNOWN=$(sqlite3 rounds.db "PRAGMA user_version")
	sqlite3 rounds.db "VACUUM INTO 'newer.db'"
	sqlite3 newer.db "PRAGMA user_version = 99"
	cp newer.db copy.db
	every_command refuses_newer
	cmp newer.db copy.db
}

refuses_foreign() {
	run_rounds 3 --db foreign.db "$@"
	complains "database 'foreign.db': the database belongs to another program; name another file"
	[ -z "$output" ]
}

@test "another program's database is refused by every command and left alone" {
	needs_sqlite
	sqlite3 foreign.db "CREATE TABLE card (front TEXT)"
	cp foreign.db copy.db
	every_command refuses_foreign
	cmp foreign.db copy.db
}

refuses_diary() {
	run_rounds 3 --db diary.txt "$@"
	complains "database 'diary.txt': the file is not a database; name another one"
	[ -z "$output" ]
}

@test "a file that is no database is refused by every command and left alone" {
	seq 1000 >diary.txt
	cp diary.txt copy.txt
	every_command refuses_diary
	cmp diary.txt copy.txt
}

refuses_read_only() {
	run_as_user 3 --db closed.db "$@"
	complains "the database 'closed.db' is read-only; check who may write the file and its folder"
	[ -z "$output" ]
}

@test "a read-only database is refused by every command" {
	needs_permissions
	needs_sqlite
	sqlite3 rounds.db "VACUUM INTO 'closed.db'"
	cp closed.db copy.db
	chmod 400 closed.db
	every_command refuses_read_only
	cmp closed.db copy.db
}

@test "a folder without the right to write" {
	needs_permissions
	needs_sqlite
	mkdir folder
	sqlite3 rounds.db "VACUUM INTO 'folder/rounds.db'"
	chmod 500 folder
	run_as_user 3 --db folder/rounds.db review
	complains "database 'folder/rounds.db': the database can't be written; check who may write the file and its folder"
	run_as_user 3 --db folder/new.db import heart.md
	complains "can't make the database 'folder/new.db': Permission denied"
	run_as_user 3 --db folder/below/new.db import heart.md
	complains "cannot make folder 'folder/below': Permission denied"
	run_rounds 3 --db folder import heart.md
	complains "'folder' is a folder; name a file in it"
	[ "$(ls -A folder)" = rounds.db ]
}

# Hold the write lock of the database until release_lock.  Only the holder may
# say that it has it: another who tries for the lock might be what it waits for.
take_lock() {
	mkfifo hold
	sqlite3 -bail rounds.db <hold &
	exec 9>hold
	printf '.timeout 30000\nBEGIN IMMEDIATE;\n.system touch held\n' >&9
	local try
	for ((try = 0; try < 600; try++)); do
		[ ! -e held ] || return 0
		sleep 0.05
	done
	return 1
}

release_lock() {
	exec 9>&-
	wait
}

@test "a locked database can be read, and nothing is half-written" {
	needs_sqlite
	printf '# More\n\n## One?\n1.\n\n## Two?\n2.\n' >more.md
	take_lock
	nothing_changed
	run_rounds 3 import more.md
	complains "another program is using the database; try again when it is done"
	run_rounds 3 generate --add notes.md
	complains "another program is using the database; try again when it is done"
	run_rounds 3 undo
	complains "another program is using the database; try again when it is done"
	nothing_changed
	release_lock
	run_rounds 0 import more.md
	shows "2 added"
}

@test "a grade that the locked database does not take is told, none is lost" {
	needs_sqlite
	take_lock
	run_typed 3 review -- '' 4 q
	complains "the last grade is not saved: another program is using the database; try again when it is done"
	[ "$(grades)" = "5 2" ]
	release_lock
	run_typed 0 review -- '' 4 q
	[ "$(grades)" = "5 2 4" ]
}
