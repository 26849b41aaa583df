#!/usr/bin/env bats
# What comes again is known again: from a deck, a table, a file of Anki.
load common

setup() {
	common_setup
}

# A Markdown deck without keys: deck NAME EDITED NUMBER...
# Facts up to number EDITED have another answer.
deck() {
	local name=$1 edited=$2 i
	shift 2
	printf '# %s\n' "$name"
	for i; do
		printf '\n## What is fact %d?\nIt is %d%s.\n' "$i" "$((i * i))" \
			"$( ((i > edited)) || printf ', as edited')"
	done
}

# Three answers in the log, so that there are schedules to keep.
study() {
	printf '\n5\n\n4\n\n3\nq\n' | rounds review >/dev/null
}

# What is known of each card beside its answer, in order of the questions.
standing() {
	rounds list --json | python3 -c '
import json, sys
names = "question", "key", "due", "repetition", "easiness", "interval"
for card in map(json.loads, sys.stdin):
    print(*(card[name] for name in names), sep="|")
' | sort
}

# The counts of a dry run add up to the notes of the file.
adds_up() {
	run --separate-stderr rounds import -n --json "$@"
	python3 -c '
import json, sys
count = json.loads(sys.argv[1])
kinds = "new", "updated", "unchanged", "conflict", "refused"
assert count["notes"] == sum(count[kind] for kind in kinds), count
' "$output"
}

@test "20 edited cards of a deck are updated, schedules are kept" {
	deck Facts 0 {1..60} >facts.md
	rounds import facts.md
	study
	standing >before
	[ "$(grep -vc None before)" = 3 ]
	deck Facts 20 {1..60} >facts.md
	adds_up facts.md
	run_rounds 0 import facts.md
	[ "$output" = "facts.md: 60 cards: 0 added, 20 updated, 40 unchanged." ]
	standing | diff before -
	run_rounds 0 import facts.md
	shows "0 added, 0 updated, 60 unchanged."
}

@test "a deck that is edited, reordered, renamed and moved is known again" {
	deck Facts 0 {1..60} >facts.md
	rounds import facts.md
	study
	standing >before
	mkdir elsewhere
	deck Truths::Some 20 {60..1} >elsewhere/truths.md
	adds_up elsewhere/truths.md
	run_rounds 0 import elsewhere/truths.md
	shows "60 cards: 0 added, 20 updated, 40 unchanged."
	standing | diff before -
	[ "$(rounds list --deck Truths | wc -l)" = 60 ]
}

# A table, without keys or with guids: table GUIDS EDITED NUMBER...
table() {
	local guids=$1 edited=$2 i
	shift 2
	if [ "$guids" = yes ]; then printf '#separator:tab\n#guid column:1\n'; fi
	for i; do
		if [ "$guids" = yes ]; then printf 'guid%d\t' "$i"; fi
		printf 'What is fact %d?\tIt is %d%s.\n' "$i" "$((i * i))" \
			"$( ((i > edited)) || printf ', as edited')"
	done
}

@test "a table that is edited, reordered and moved is known again" {
	local guids
	for guids in no yes; do
		export ROUNDS_DB=$guids.db
		table "$guids" 0 {1..60} >facts.txt
		rounds import facts.txt
		study
		standing >before
		mkdir -p elsewhere
		table "$guids" 20 {60..1} >elsewhere/truths.txt
		adds_up elsewhere/truths.txt
		run_rounds 0 import elsewhere/truths.txt
		shows "60 cards: 0 added, 20 updated, 40 unchanged."
		standing | diff before -
		run_rounds 0 import elsewhere/truths.txt
		shows "60 cards: 0 added, 0 updated, 60 unchanged."
	done
}
