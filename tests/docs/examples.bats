#!/usr/bin/env bats
# Every example in the documents is run and must print what they say.
load ../cli/common

setup() {
	common_setup
	mkdir -p bin
	printf '#!/bin/sh\nexec "%s" --now "%s" "$@"\n' "$ROUNDS" "$NOW" \
		>bin/rounds
	chmod +x bin/rounds
	export PATH="$PWD/bin:$PATH"
	cd "$HOME" || return 1
	[ ! -d "$ROUNDS_ROOT/decks" ] || cp -R "$ROUNDS_ROOT/decks" .
}

# examples_of FILE: run them, or skip when there is no such file.
examples_of() {
	[ -e "$ROUNDS_ROOT/$1" ] || skip "$1 is not there"
	command -v tmux >/dev/null || skip "tmux is not installed"
	"$ROUNDS_ROOT/tests/docs/run-examples" "$ROUNDS_ROOT/$1"
}

@test "the runner sees a difference and a match" {
	printf '```console\n$ echo a; echo b; echo c\na\n...\nc\n```\n' >good.md
	run -0 "$ROUNDS_ROOT/tests/docs/run-examples" good.md
	[ "${lines[-1]}" = "1 examples, 0 differ" ]
	printf '```console\n$ echo a\nb\n$ true\n```\n' >bad.md
	run -1 "$ROUNDS_ROOT/tests/docs/run-examples" bad.md
	[ "${lines[-1]}" = "2 examples, 1 differ" ]
}

@test "the runner sees what a terminal shows" {
	command -v tmux >/dev/null || skip "tmux is not installed"
	{
		printf '<!-- keys: h i Enter -->\n```text\n$ cat -n | head -1\n'
		printf 'hi\n     1\thi\n```\n' | expand
	} >good.md
	run -0 "$ROUNDS_ROOT/tests/docs/run-examples" good.md
	sed 's/hi$/ho/' good.md >bad.md
	run -1 "$ROUNDS_ROOT/tests/docs/run-examples" bad.md
	[ "${lines[-1]}" = "1 examples, 1 differ" ]
}

@test "the examples of README.md are true" {
	examples_of README.md
}

@test "the examples of docs are true" {
	local page
	for page in "$ROUNDS_ROOT"/docs/*.md; do
		[ -e "$page" ] || skip "there are no pages"
		"$ROUNDS_ROOT/tests/docs/run-examples" "$page"
	done
}
