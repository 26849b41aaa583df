#!/usr/bin/env bats
# Reviewing on a terminal: keys, signals, the window's width.
load common
load ../cli/cards

setup() {
	command -v tmux >/dev/null || skip "tmux is not installed"
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

teardown() {
	screen_close
}

# The program with the clock stopped, as a command line.
stopped() {
	echo "$ROUNDS --now $NOW $*"
}

@test "a whole review with single keys, undo and the drill" {
	screen_open 80 "$(stopped review)"
	screen_shows "Which valve lies between left atrium and left ventricle?"
	screen_shows "Enter: answer, ?: keys >"
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_shows "Grade 0-5, ?: what they mean >"
	screen_keys "?"
	screen_shows "5  right, at once: tomorrow, Sun 2026-11-22"
	screen_keys 5
	screen_shows "Which chamber pumps blood into the aorta?"
	screen_keys "left ventricle" Enter
	screen_shows "Yours, the same: The left ventricle"
	screen_keys 0
	screen_shows "Where does the coronary sinus drain?"
	screen_keys u Enter
	screen_shows "Took back grade 0."
	screen_keys Enter
	screen_shows "The left ventricle."
	screen_keys 2
	screen_shows "1 left, 1 to repeat"
	screen_keys Enter
	screen_shows "Into the right atrium."
	screen_keys 4
	screen_shows "again today, 1 to repeat"
	screen_keys Enter
	screen_shows "Grade 0-5"
	screen_keys 4
	screen_shows "3 answered, 2 right, 3 new; 1 asked again."
	screen_shows "left with 0"
	[ "$(rounds export progress -f jsonl | grep -o '"grade": [0-9a-z]*' |
		tr -dc '0-9a-z\n' | sed 's/grade//' | tr '\n' ' ')" = "5 0 null 2 4 4 " ]
}

@test "killed after the third grade there are three reviews in the log" {
	screen_open 80 "sh -c 'echo \$\$ >pid; exec $(stopped review)'"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_keys 5
	screen_shows "pumps blood"
	screen_keys Enter
	screen_shows "The left ventricle."
	screen_keys 4
	screen_shows "coronary sinus"
	screen_keys Enter
	screen_shows "Into the right atrium."
	screen_keys 3
	screen_shows "again today, 1 to repeat"
	kill -KILL "$(cat pid)"
	screen_shows "left with 137"
	[ "$(grades)" = "5 4 3" ]
	run_rounds 0 doctor
	shows "The database is sound."
}

@test "Ctrl-C at the question and at the answer keeps what was graded" {
	screen_open 80 "$(stopped review)"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_keys 5
	screen_shows "pumps blood"
	screen_keys C-c
	screen_shows "1 answered, 1 right, 1 new."
	screen_shows "left with"
	[ "$(grades)" = 5 ]
	screen_close
	screen_open 80 "$(stopped review); stty -a | tr ' ;' '\n\n' | grep -x -e -echo -e echo"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "The left ventricle."
	screen_keys C-c
	screen_shows "0 answered"
	screen_shows "left with"
	[ "$(screen_text | grep -c '^echo$')" = 1 ]
	[ "$(grades)" = 5 ]
}

@test "Ctrl-D ends a review like q" {
	screen_open 80 "$(stopped review)"
	screen_shows "Enter: answer"
	screen_keys C-d
	screen_shows "0 answered"
	screen_shows "left with 0"
}

@test "a closed terminal loses no grade" {
	screen_open 80 "sh -c 'echo \$\$ >pid; exec $(stopped review)'"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_keys 5
	screen_shows "pumps blood"
	screen_close
	for ((i = 0; i < 100; i++)); do
		kill -0 "$(cat pid)" 2>/dev/null || break
		sleep 0.05
	done
	! kill -0 "$(cat pid)" 2>/dev/null
	[ "$(grades)" = 5 ]
}

@test "a picture is drawn where the terminal can and chafa is installed" {
	printf '#!/bin/sh\necho "chafa drew $1 $(wc -c <"$2")"\n' >chafa
	chmod +x chafa
	write_picture dot.png
	printf '# Pictures\n\n## What is this?\n\nA dot: ![a dot](dot.png)\n' >pictures.md
	rounds import pictures.md >/dev/null
	screen_open 60 "env PATH=.:$PATH $(stopped review Pictures)"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "chafa drew --size=58x20 70"
	screen_close
	screen_open 60 "env TERM=dumb PATH=.:$PATH $(stopped review Pictures)"
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "70 bytes"
	screen_shows "Grade 0-5"
	! screen_text | grep "chafa drew"
}

@test "styles are shown, but not to a dumb terminal or against NO_COLOR" {
	local wish
	for wish in LANG=C TERM=dumb NO_COLOR=1; do
		screen_open 80 "env $wish $(stopped review)"
		screen_shows "Enter: answer"
		screen_lines -e >"screen-$wish"
		screen_close
	done
	grep -q $'\x1b' screen-LANG=C
	! grep $'\x1b' screen-TERM=dumb
	! grep $'\x1b' screen-NO_COLOR=1
}

@test "in forty columns nothing is cut off" {
	screen_open 40 "$(stopped review)"
	screen_shows "Enter: answer"
	[ "$(tmux -S "$SCREEN_SOCKET" capture-pane -p | tr -s ' \n' ' ' |
		grep -c 'Which valve lies between left atrium and left ventricle?')" = 1 ]
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_keys "?"
	screen_shows "no idea"
	[ "$(tmux -S "$SCREEN_SOCKET" capture-pane -p | tr -s ' \n' ' ' |
		grep -c 'right, at once: tomorrow, Sun 2026-11-22')" = 1 ]
	screen_keys 5
	screen_shows "aorta?"
	screen_keys q Enter
	screen_shows "left with 0"
}

@test "a card is edited in the editor on the same terminal" {
	cat >editor <<-'END'
		#!/bin/sh
		printf 'the editor is here> '
		read -r word
		sed "s/^The mitral valve.*/The $word valve./" "$1" >"$1.new"
		mv "$1.new" "$1"
	END
	chmod +x editor
	screen_open 80 "EDITOR=./editor $(stopped review)"
	screen_shows "Enter: answer"
	screen_keys e Enter
	screen_shows "the editor is here>"
	screen_keys bicuspid Enter
	screen_shows "Changed."
	screen_keys Enter
	screen_shows "The bicuspid valve."
	screen_keys 5
	screen_shows "pumps blood"
	screen_keys q Enter
	screen_shows "1 answered"
}

@test "a review begun at the prompt comes back to it" {
	screen_open 80 "$(stopped)"
	screen_shows "rounds>"
	screen_keys "rev" Tab
	screen_shows "rounds> review"
	screen_keys "No" Tab
	screen_shows "rounds> review Notes"
	screen_keys Enter
	screen_shows "Enter: answer"
	screen_keys Enter
	screen_shows "The mitral valve."
	screen_keys 5
	screen_shows "pumps blood"
	screen_keys C-c
	screen_shows "1 answered"
	screen_keys "quit" Enter
	screen_shows "left with 0"
	[ "$(grades)" = 5 ]
}
