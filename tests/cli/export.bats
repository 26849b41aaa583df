#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "a deck comes out as it went in" {
	run_rounds 0 export decks
	diff <(printf '%s\n' "$output") heart.md
	rounds export decks Notes | cmp - heart.md
	rounds export decks Notes::Heart -o out.md
	cmp out.md heart.md
}

@test "what was exported can be loaded on another machine" {
	write_notes
	rounds generate --add --accept notes.md
	answers s q | rounds review Drug\ classes
	rounds export decks -o all.md
	run_rounds 0 --db other.db import all.md
	shows "7 cards: 7 added"
	diff <(rounds list | cut -d" " -f1 | sort) \
		<(rounds --db other.db list | cut -d" " -f1 | sort)
	[ "$(rounds --db other.db list --state suspended | wc -l)" = 1 ]
	rounds --db other.db export decks | cmp - all.md
}

@test "an edit in the exported file is taken over" {
	rounds export decks -o mine.md
	sed -i 's/^The left ventricle\./The left one./' mine.md
	run_rounds 0 import mine.md
	shows "1 updated, 2 unchanged"
}

@test "a deck that is not there is a usage error" {
	run_rounds 2 export decks Nowhere
	complains "no deck 'Nowhere'; run \`rounds stats --decks\` for the list"
}

@test "several decks come out one after the other, each card once" {
	printf '# Notes::Lung\n\n## What lines the lung?\n<!-- card: pleura -->\nThe pleura.\n\n' >lung.md
	rounds import lung.md
	rounds export decks Notes::Lung Notes::Heart | cmp - <(cat lung.md heart.md)
	rounds export decks Notes::Lung Notes Notes::Lung >all.md
	cmp all.md <(rounds export decks Notes)
	run_rounds 2 export decks Notes::Lung Nowhere
	complains "no deck 'Nowhere'; run \`rounds stats --decks\` for the list"
}

@test "cards as JSON lines and CSV name the same cards" {
	rounds export decks -f jsonl >cards.jsonl
	rounds export decks -f csv >cards.csv
	python3 - <<-'END'
		import csv, json
		lines = [json.loads(l) for l in open("cards.jsonl", encoding="utf-8")]
		rows = list(csv.DictReader(open("cards.csv", encoding="utf-8", newline="")))
		assert len(lines) == 3
		assert [c["question"] for c in lines] == [r["question"] for r in rows]
	END
}

@test "the log comes as CSV and as JSON with the same rows" {
	answers '' 5 '' 2 u q | rounds review
	rounds export progress -o log.csv
	rounds export progress -f json -o log.json
	python3 - <<-'END'
		import csv, json
		rows = list(csv.DictReader(open("log.csv", encoding="utf-8", newline="")))
		log = json.load(open("log.json"))["reviews"]
		assert len(rows) == len(log) == 3
		assert [r["kind"] for r in log] == ["scheduled", "scheduled", "undo"]
		for row, review in zip(rows, log):
		    assert row["id"] == review["id"]
		    assert row["grade"] == str(review["grade"] if review["grade"] is not None else "")
		    assert row["day"] == review["day"] == "2026-11-21"
		    assert row["easiness_after"] == str(review["after"]["easiness"])
		assert log[0]["after"] == {"repetition": 1, "easiness": 260, "interval": 1, "due": "2026-11-22"}
	END
}

@test "an empty log is still a table and an object" {
	run_rounds 0 export progress
	[ "${#lines[@]}" = 1 ]
	rounds export progress -f json | python3 -c 'import json, sys
assert json.load(sys.stdin) == {"reviews": []}'
}

@test "a cell never becomes a formula" {
	printf '# D\n\n## =1+1?\n<!-- card: sum -->\n@SUM(A1)\n' >formula.md
	rounds import formula.md
	rounds export decks D -f csv >cards.csv
	! grep -q '"[=+@-]' cards.csv
	grep -q '=1+1?' cards.csv
}

@test "wrong words are usage errors" {
	run_rounds 2 export
	complains "export: decks [DECK...] | everything | progress is missing; run \`rounds help export\`"
	run_rounds 2 export cards
	complains "export: 'cards' is none of 'decks', 'everything' and 'progress'; run \`rounds help export\`"
	run_rounds 2 export progress -f md
	complains "export: 'progress' can't be written as 'md'; run \`rounds help export\`"
	run_rounds 2 export decks -f json
	complains "export: 'decks' can't be written as 'json'; run \`rounds help export\`"
	run_rounds 2 export progress Notes
	complains "export: 'Notes' is one word too many; run \`rounds help export\`"
}

@test "a file that can't be written is told and the old one stays" {
	mkdir -p out.md/full
	run_rounds 4 export decks -o out.md
	[ "${#stderr_lines[@]}" = 1 ]
	[ -d out.md/full ]
}
