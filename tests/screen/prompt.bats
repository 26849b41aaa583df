#!/usr/bin/env bats
load common

setup() {
	command -v tmux >/dev/null || skip "tmux is not installed"
	common_setup
}

teardown() {
	screen_close
}

@test "the prompt completes commands with Tab and runs them" {
	screen_open 80 "$ROUNDS"
	screen_shows "rounds>"
	screen_keys "vers" Tab
	screen_shows "rounds> version"
	screen_keys Enter
	screen_shows "not medical advice"
	screen_keys "quit" Enter
	screen_shows "left with 0"
}

@test "Ctrl-C gives up the line and Ctrl-D leaves" {
	screen_open 80 "$ROUNDS"
	screen_shows "rounds>"
	screen_keys "nonsense"
	screen_shows "rounds> nonsense"
	screen_keys C-c
	screen_shows "^C"
	screen_keys "version" Enter
	screen_shows "not medical advice"
	screen_keys C-d
	screen_shows "left with 0"
	! screen_text | grep "unknown command"
}

@test "the history survives and accents can be edited" {
	screen_open 80 "$ROUNDS; $ROUNDS"
	screen_shows "rounds>"
	screen_keys "help Sjögrex" BSpace "n" Enter
	screen_shows "no help for 'Sjögren'"
	screen_keys C-d
	sleep 0.3
	screen_keys Up
	sleep 0.3
	screen_keys Enter
	sleep 0.3
	[ "$(screen_text | grep -c "no help for 'Sjögren'")" = 2 ]
	[ -s "$HOME/.local/state/rounds/history" ]
}

@test "an open quote asks for the rest of the line" {
	screen_open 80 "$ROUNDS"
	screen_shows "rounds>"
	screen_keys "help 'two" Enter
	screen_shows "... "
	screen_keys "lines'" Enter
	screen_shows "no help for 'two lines'"
}

@test ".editrc is honoured" {
	printf 'bind "^T" ed-kill-line\nbind -s "^G" "version"\n' >"$HOME/.editrc"
	screen_open 80 "$ROUNDS"
	screen_shows "rounds>"
	screen_keys C-g Enter
	screen_shows "not medical advice"
}

@test "the prompt says what is due, what is new and how long the streak is" {
	printf '# Deck\n\n## One?\nYes.\n\n## Two?\nYes.\n' >deck.md
	run_rounds 0 import deck.md
	NOW=2026-11-20T08:00:00Z
	printf '\n4\nq\n' | rounds review --new 1 >/dev/null
	screen_open 80 "$ROUNDS --now 2026-11-21T08:00:00Z"
	screen_shows "Due today: 1.  New: 1.  Streak: 1 day."
	screen_keys "review --new 0" Enter Enter 4
	screen_shows "1 answered"
	screen_keys "quit" Enter
	screen_shows "left with 0"
	NOW=2026-11-21T08:00:00Z
	run_rounds 0 stats
	shows "Streak: 2 days."
	screen_close
	screen_open 80 "$ROUNDS --now 2026-11-21T09:00:00Z"
	screen_shows "Due today: 0.  New: 1.  Streak: 2 days."
}
