#!/usr/bin/env bats
# A package of ours that comes back, with pictures, sounds, gaps and tags.
load common
load cards

setup() {
	common_setup
	python3 "$ROUNDS_ROOT/tests/interop/make_deck.py" .
	rounds import deck.md >/dev/null
	python3 "$ROUNDS_ROOT/tests/interop/put_media.py" "$HOME/$DATABASE" media
	yes '
4' | head -n 60 | rounds review >/dev/null
	rounds export decks -f apkg --with-schedule -o deck.apkg
}

@test "300 cards that come back change nothing, not even their schedules" {
	dump >before
	run_rounds 0 import deck.apkg
	shows "270 notes: 0 added, 0 updated, 270 unchanged"
	run_rounds 0 import --with-schedule deck.apkg
	shows "270 notes: 0 added, 0 updated, 270 unchanged"
	dump >after
	diff before after
}

@test "on another machine they are the same cards, with all their files" {
	rounds export decks -o here.md
	rounds export decks -f apkg -o here.apkg
	export HOME="$BATS_TEST_TMPDIR/there"
	mkdir "$HOME"
	run_rounds 0 import deck.apkg
	shows "270 notes: 270 added"
	rounds export decks -o there.md
	cmp here.md there.md
	rounds export decks -f apkg -o there.apkg
	mkdir here there-files
	python3 -m zipfile -e here.apkg here
	python3 -m zipfile -e there.apkg there-files
	rm here/collection.anki2 there-files/collection.anki2
	[ "$(find here -type f | wc -l)" -eq 81 ]
	diff -r here there-files
}
