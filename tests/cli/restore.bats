#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
}

# other NAME: from here on another machine, with a home of its own.
other() {
	export HOME="$BATS_TEST_TMPDIR/$1"
	mkdir -p "$HOME"
}

# unpack ARCHIVE FOLDER
unpack() {
	python3 -m zipfile -e "$1" "$2"
}

# Two decks, a document, a picture, reviews, a setting, a draft.
study() {
	write_deck
	write_notes
	rounds import heart.md >/dev/null
	rounds generate --add notes.md >/dev/null
	rounds config set new-per-day 7 >/dev/null
	run_typed 0 review -- '' 5 '' 2 ''
	mkdir media
	echo heart >media/ecg.png
	python3 "$ROUNDS_ROOT/tests/interop/put_media.py" "$HOME/$DATABASE" media
}

@test "another machine gets everything, to the last row" {
	study
	run_rounds 0 export everything -o all.zip
	run_rounds 0 export everything -o same.zip
	cmp all.zip same.zip
	dump >before
	grep -q "INSERT INTO \"review\"" before
	grep -q "ecg.png" before
	other second
	run_rounds 0 restore all.zip
	shows "Restored "
	dump >after
	diff before after
	run_rounds 0 doctor
	run_rounds 0 config get new-per-day
	shows 7
	run_rounds 0 export everything -o again.zip
	unpack all.zip all
	unpack again.zip again
	cmp all/cards.md again/cards.md
	cmp all/progress.csv again/progress.csv
}

@test "the archive can be read without Rounds, by its owner alone" {
	study
	run_rounds 0 export everything -o all.zip
	[ "$(stat -c %a all.zip)" = 600 ]
	unpack all.zip all
	grep -q "rounds restore" all/README.txt
	grep -q "^## Where does the coronary sinus drain?" all/cards.md
	rounds export progress >progress.csv
	cmp progress.csv all/progress.csv
	python3 -c "
import sqlite3
db = sqlite3.connect('all/rounds.db')
assert db.execute('PRAGMA integrity_check').fetchone() == ('ok',)"
}

@test "cards and reviews are replaced only with --replace, and kept" {
	study
	rounds export everything -o all.zip
	other second
	printf '## Mine?\n<!-- card: mine -->\nYes, mine.\n' >mine.md
	rounds import mine.md >/dev/null
	dump >before
	run_rounds 2 restore all.zip
	complains "the database '$HOME/$DATABASE' holds 1 cards and 0 reviews; add --replace to put the copy in their place"
	dump >after
	diff before after
	run_rounds 0 restore --replace all.zip
	shows "What was there before: $HOME/$DATABASE.before-restore-2026-11-21"
	run_rounds 0 show heart-valve
	run_rounds 0 restore --replace "$HOME/$DATABASE.before-restore-2026-11-21"
	run_rounds 0 show mine
	dump >after
	diff before after
	[ -z "$(find "$HOME" -name '*restore-??????*' ! -name '*before*')" ]
}

@test "a copy of the day is restored too and stays as it is" {
	study
	copy=$(echo "$HOME/$DATABASE".backup-*)
	sha256sum "$copy" >sum
	run_rounds 0 restore --replace "$copy"
	sha256sum -c sum
}

@test "what is no archive of everything is refused and nothing changed" {
	study
	rounds export decks -f apkg -o deck.apkg
	rounds export everything -o all.zip
	dump >before
	run_rounds 4 restore --replace heart.md
	complains "'heart.md': it is neither an archive nor a database; name a file of \`rounds export everything\`"
	run_rounds 4 restore --replace deck.apkg
	complains "'deck.apkg': there is no 'rounds.db' in it; \`rounds import\` takes decks of other programs"
	head -c 3000 all.zip >half.zip
	run_rounds 4 restore --replace half.zip
	# shellcheck disable=SC2154 # bats sets it
	[[ $stderr == "rounds: 'half.zip'"* ]]
	run_rounds 4 restore --replace gone.zip
	run_rounds 4 import all.zip
	[[ $stderr == *"put it back with \`rounds restore\`" ]]
	dump >after
	diff before after
	[ -z "$(find "$HOME" -name '*restore*')" ]
}

@test "an archive is not shown on a terminal, but goes into a pipe" {
	study
	run_rounds 2 export everything -f csv
	rounds export everything >all.zip
	python3 -m zipfile -t all.zip
}
