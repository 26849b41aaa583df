#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
}

@test "a finding names file, line, column, level and rule" {
	printf '# D\n\n## Why?\n\n## Who?\nA \001\n' >d.md
	run_rounds 1 lint d.md
	shows "d.md:3:1: error: question has no answer; write it below the heading [no-answer]"
	shows "d.md:6:3: warning: there is the control character U+0001; take it out [control-character]"
	[ -z "$stderr" ]
}

@test "all findings of all decks are told" {
	printf '## Why?\n' >a.md
	printf '## Who?\n' >b.md
	run_rounds 1 lint a.md b.md
	[ "${#lines[@]}" -eq 2 ]
	shows "a.md:1:1: error"
	shows "b.md:1:1: error"
}

@test "style alone sets the exit status only with --strict" {
	write_deck
	run_rounds 0 lint heart.md
	shows "[no-source]"
	run_rounds 1 lint --strict heart.md
	shows "[no-source]"
}

@test "--json gives an object a finding, valid whatever the bytes are" {
	printf '## Why?\n\n## Who?\nA \377\n' >"$(printf 'd\377.md')"
	run_rounds 1 lint --json d*.md
	[ "${#lines[@]}" -eq 2 ]
	python3 -c '
import json, sys
first, second = [json.loads(line) for line in sys.stdin]
assert first["rule"] == "no-answer" and first["level"] == "error", first
assert (second["line"], second["column"]) == (4, 3), second
assert second["next"] == "save the file as UTF-8", second
' <<<"$output"
}

@test "what cards say is checked too" {
	printf '## What does this drug do?\nIt blocks QZP.\n' >d.md
	run_rounds 0 lint d.md
	shows "d.md:1:14: warning: 'this' means nothing without what came before; name what is meant [dangling-reference]"
	shows "d.md:2:11: style: 'QZP' is spelt out nowhere in the deck;"
}

@test "standard input is a deck too" {
	run --separate-stderr -1 rounds lint - <<<'## Why?'
	shows "-:1:1: error: question has no answer"
}

@test "a file that is not there does not hide the findings of others" {
	printf '## Why?\n' >a.md
	run_rounds 1 lint gone.md a.md
	shows "a.md:1:1: error"
	complains "cannot open 'gone.md': No such file or directory; check the name"
	run_rounds 4 lint gone.md
}

@test "nothing is written, no database is made" {
	write_deck
	cp heart.md before.md
	run_rounds 0 lint heart.md
	cmp heart.md before.md
	[ ! -e "$HOME/.local" ]
}

@test "the decks that come with it have no finding" {
	run_rounds 0 lint --strict "$ROUNDS_ROOT"/decks/{disease,drug,evidence,msc}-*.md
	[ -z "$output" ]
}
