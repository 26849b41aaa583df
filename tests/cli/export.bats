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

# A deck with what only some cards have.
write_rich() {
	cat >rich.md <<-'END'
		# Ward::Morning

		## Which two signs call for an ECG?
		<!-- card: ward-ecg; category: disease_feature; status: hedged; evidence: review; tags: heart, on call -->
		- chest pain
		- syncope

		<!-- note -->
		=K+1 counts too.

		> Chest pain and syncope may call for an ECG.
		> — ward.md, Morning > Rounds

		## Gaps
		<!-- card: ward-gap; state: suspended; tags: on call -->
		{{c1::Potassium::ion}} is held below {{c2::5.0 mmol/l}}.
	END
	rounds import rich.md
}

@test "JSON lines lose nothing on their way to another machine" {
	write_rich
	rounds export decks -o before.md
	rounds export decks -f jsonl -o cards.jsonl
	run_rounds 0 import cards.jsonl
	shows "6 cards: 0 added, 0 updated, 6 unchanged"
	run_rounds 0 --db other.db import cards.jsonl
	shows "6 cards: 6 added"
	rounds --db other.db export decks | cmp - before.md
	sed -i 's/syncope/fainting/' cards.jsonl
	run_rounds 0 import cards.jsonl
	shows "6 cards: 0 added, 1 updated, 5 unchanged"
}

@test "a line that is no card is told with its number, the others are taken" {
	rounds export decks -f jsonl >cards.jsonl
	printf '{"key": 5}\n\n{"key": "x", "question": "q"}\n' >>cards.jsonl
	run_rounds 1 --db other.db import cards.jsonl
	shows "5 cards: 3 added, 0 updated, 0 unchanged, 2 refused"
	# shellcheck disable=SC2154 # bats sets it
	[[ $stderr == *"cards.jsonl:4:1: error: 'key' is not a string [bad-json]"* ]]
	[[ $stderr == *"cards.jsonl:6:1: error: 'key', 'question' or 'answer' is missing [bad-json]"* ]]
}

@test "a table comes back unchanged, but for its sources elsewhere" {
	write_rich
	rounds export decks -o before.md
	rounds export decks -f csv -o cards.csv
	run_rounds 0 import cards.csv
	shows "6 cards: 0 added, 0 updated, 6 unchanged"
	rounds export decks | cmp - before.md
	run_rounds 0 --db other.db import cards.csv
	shows "6 cards: 6 added"
	diff <(rounds --db other.db export decks | grep -v '^>\|^$') \
		<(grep -v '^>\|^$' before.md)
	sed -i 's/syncope/fainting/' cards.csv
	run_rounds 0 import cards.csv
	shows "6 cards: 0 added, 1 updated, 5 unchanged"
}

@test "generated cards in any format come in as drafts" {
	local format
	write_notes
	for format in md jsonl csv; do
		rounds generate -f $format notes.md >made.$format
		run_rounds 0 --db $format.db import made.$format
		[ "$(rounds --db $format.db list --state draft | wc -l)" -ge 3 ]
		[ "$(rounds --db $format.db list --state active | wc -l)" -eq 0 ]
	done
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
assert json.load(sys.stdin)["reviews"] == []'
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
	complains "export: cards [QUERY...] | decks [DECK...] | everything | progress is missing; run \`rounds help export\`"
	run_rounds 2 export card
	complains "export: 'card' is none of 'cards', 'decks', 'everything' and 'progress'; run \`rounds help export\`"
	run_rounds 2 export progress -f anki
	complains "export: 'progress' can't be written as 'anki'; run \`rounds help export\`"
	run_rounds 2 export decks -f json
	complains "export: 'decks' can't be written as 'json'; run \`rounds help export\`"
	run_rounds 2 export decks --since 2026-11-21
	complains "export: option '--since' is for 'progress'; run \`rounds help export\`"
	run_rounds 2 export progress -f json --table cards
	complains "export: option '--table' is for 'progress' as CSV; run \`rounds help export\`"
	run_rounds 2 export progress Notes
	complains "export: 'Notes' is one word too many; run \`rounds help export\`"
}

@test "a file that can't be written is told and the old one stays" {
	mkdir -p out.md/full
	run_rounds 4 export decks -o out.md
	[ "${#stderr_lines[@]}" = 1 ]
	[ -d out.md/full ]
}

@test "the cards that a query names are written" {
	run_rounds 0 export cards coronary or valve -f csv
	shows "coronary sinus"
	[[ $output != *aorta* ]]
	run_rounds 0 export cards -coronary -valve
	shows "Which chamber"
	[[ $output != *coronary* ]]
	run_rounds 2 export cards prop:ease
}
