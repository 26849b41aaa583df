#!/usr/bin/env bats
load common
load ../cli/cards

setup() {
	command -v tmux >/dev/null || skip "tmux is not installed"
	common_setup
	write_notes
	rounds generate --add notes.md >/dev/null 2>&1
}

teardown() {
	screen_close
}

@test "drafts are decided with single keys" {
	screen_open 80 "$ROUNDS --now $NOW curate"
	screen_shows "draft 1 of 4"
	screen_keys "?"
	screen_shows "a accept, r reject"
	screen_keys a
	screen_shows "draft 2 of 4"
	screen_keys r
	screen_shows "draft 3 of 4"
	screen_keys u
	screen_shows "draft 2 of 4"
	screen_keys q
	screen_shows "1 accepted, 0 rejected, 3 left."
	screen_shows "left with 0"
}

@test "Ctrl-C keeps what was decided" {
	screen_open 80 "$ROUNDS --now $NOW curate"
	screen_shows "draft 1 of 4"
	screen_keys a
	screen_shows "draft 2 of 4"
	screen_keys C-c
	screen_shows "1 accepted, 0 rejected, 3 left."
	[ "$(rounds list --state active | wc -l)" = 1 ]
}
