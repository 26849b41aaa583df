#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_notes
}

@test "generate writes a deck that can be imported" {
	run_rounds 0 generate notes.md
	shows "# Disease features"
	shows "## What is gout?"
	shows "> Gout is an arthritis caused by crystals of monosodium urate in the joints."
	shows "> — notes.md, Gout > What it is"
	[ -z "$stderr" ]
	rounds generate notes.md >deck.md
	run_rounds 0 import deck.md
	shows "deck.md: 4 cards: 4 added"
}

@test "every quote is exactly the bytes its source names" {
	rounds generate notes.md --format jsonl >cards
	[ "$(wc -l <cards)" = 4 ]
	python3 - <<-'END'
		import json
		raw = open("notes.md", "rb").read()
		for line in open("cards", encoding="utf-8"):
		    card = json.loads(line)
		    assert card["sources"], card
		    for source in card["sources"]:
		        found = raw[source["start"]:source["end"]]
		        assert found.decode() == source["quote"], source
		        assert source["document"] == "notes.md"
	END
}

@test "a JSON line has the names of the contract and no others" {
	rounds generate notes.md --format jsonl >cards
	python3 - <<-'END'
		import json, re
		kinds = {"basic", "cloze", "list"}
		states = {"asserted", "hedged", "negated", "attributed"}
		grounds = {"preclinical", "clinical_trial", "review", "guideline",
		           "opinion", "unspecified"}
		for line in open("cards", encoding="utf-8"):
		    card = json.loads(line)
		    assert list(card) == [
		        "key", "kind", "category", "subject", "question", "answer",
		        "status", "evidence", "score", "pattern", "flags",
		        "qualifiers", "sources"], list(card)
		    assert re.fullmatch("[0-9a-f]{16}", card["key"]), card["key"]
		    assert card["kind"] in kinds and card["status"] in states
		    assert card["evidence"] in grounds and 0 <= card["score"] <= 1
		    for name in "category subject question answer pattern".split():
		        assert isinstance(card[name], str) and card[name], name
		    for name in "flags qualifiers".split():
		        assert all(isinstance(text, str) for text in card[name])
		    for source in card["sources"]:
		        assert list(source) == ["document", "section", "start",
		                                "end", "quote"], list(source)
		        assert source["section"][0] == "Gout"
		        assert 0 <= source["start"] < source["end"]
	END
}

@test "a hedged sentence makes a hedged card" {
	rounds generate notes.md --format jsonl >cards
	python3 - <<-'END'
		import json
		cards = [json.loads(line) for line in open("cards", encoding="utf-8")]
		fish = [c for c in cards if "ish oil" in c["question"]]
		assert len(fish) == 1 and fish[0]["status"] == "hedged", fish
		assert "hedge: may" in fish[0]["qualifiers"], fish
		rest = [c for c in cards if c not in fish]
		assert all(c["status"] == "asserted" for c in rest), rest
	END
}

@test "the three formats hold the same cards" {
	rounds generate notes.md -f jsonl -o cards.jsonl
	rounds generate notes.md -f csv -o cards.csv
	rounds generate notes.md -f md -o cards.md
	python3 - <<-'END'
		import csv, json, re
		lines = [json.loads(l) for l in open("cards.jsonl", encoding="utf-8")]
		rows = list(csv.DictReader(open("cards.csv", encoding="utf-8", newline="")))
		keys = re.findall(r"<!-- card: ([0-9a-z-]+)", open("cards.md").read())
		assert [c["key"] for c in lines] == [r["key"] for r in rows] == keys
		assert [c["answer"] for c in lines] == [r["answer"] for r in rows]
		assert [c["question"] for c in lines] == [r["question"] for r in rows]
	END
}

@test "the same run twice gives the same bytes" {
	rounds generate notes.md -f jsonl >first
	rounds generate notes.md -f jsonl >second
	cmp first second
	TZ=Pacific/Kiritimati NOW=2031-01-01T00:00:00Z rounds generate notes.md -f jsonl |
		cmp first -
}

@test "-o replaces the file as a whole and prints nothing" {
	mkdir out
	echo old >out/deck.md
	run_rounds 0 generate notes.md -o out/deck.md
	[ -z "$output$stderr" ]
	rounds generate notes.md | cmp - out/deck.md
	[ "$(ls -A out)" = deck.md ]
}

@test "-o where nothing can be written fails and leaves nothing" {
	mkdir -p out/deck.md/full
	run_rounds 4 generate notes.md -o out/deck.md
	[ -z "$output" ]
	[ "${#stderr_lines[@]}" = 1 ]
	[ "$(ls -A out)" = deck.md ]
	run_rounds 4 generate notes.md -o no/such/folder.md
	[ "${#stderr_lines[@]}" = 1 ]
	[ ! -e no ]
}

@test "without --add there is no database" {
	run_rounds 0 generate notes.md
	[ -z "$(find "$HOME" -type f)" ]
}

@test "--add makes drafts, a second time changes nothing" {
	run_rounds 0 generate --add notes.md
	shows "4 cards: 4 added, 0 updated, 0 unchanged."
	run_rounds 0 generate --add notes.md
	shows "4 cards: 0 added, 0 updated, 4 unchanged."
	[ "$(rounds list --state draft | wc -l)" = 4 ]
	[ "$(rounds list --state active | wc -l)" = 0 ]
}

@test "--add --accept makes cards that can be reviewed" {
	run_rounds 0 generate --add --accept notes.md
	[ "$(rounds list --state active | wc -l)" = 4 ]
}

@test "--accept without --add is a usage error" {
	run_rounds 2 generate --accept notes.md
	complains "generate: option '--accept' needs '--add'; run \`rounds help generate\`"
}

@test "editing the document keeps what was learned" {
	rounds generate --add --accept notes.md
	key=$(rounds list --json "xanthine" | python3 -c \
		'import json, sys; print(json.loads(sys.stdin.readline())["key"])')
	answers '' 4 '' 4 '' 4 '' 4 | rounds review
	before=$(rounds show --json "$key" | grep -o '"due": "[^"]*"' | head -1)
	[ "$before" = '"due": "2026-11-22"' ]
	sed -i 's/^# Gout/A remark on top.\n\n# Gout/; s/^Colchicine.*//' notes.md
	run_rounds 0 generate --add notes.md
	shows "1 card is not in the documents any more and was set aside."
	[ "$(rounds show --json "$key" | grep -o '"due": "[^"]*"' | head -1)" = "$before" ]
	run_rounds 0 list --state orphaned
	shows "colchicine"
}

# A document whose one card has a figure for its answer, in review.
write_figure() {
	printf '# Gout\n\nGout affects about 4%% of adults.\n' >figure.md
	rounds generate --add --accept figure.md >/dev/null
	KEY=$(rounds list --json | python3 -c \
		'import json, sys; print(json.loads(sys.stdin.readline())["key"])')
	answers '' 4 | rounds review >/dev/null
}

due() {
	rounds show --json "$KEY" | grep -o '"due": "[^"]*"' | head -1
}

@test "a new figure changes the answer, keeps the schedule and is marked" {
	write_figure
	before=$(due)
	[ "$before" = '"due": "2026-11-22"' ]
	sed -i 's/about 4%/about 6%/' figure.md
	run_rounds 0 generate --add figure.md
	shows "1 card: 0 added, 1 updated, 0 unchanged."
	shows "tag:changed"
	[ "$(due)" = "$before" ]
	run_rounds 0 show "$KEY"
	shows "6%"
	[ "$(rounds list tag:changed | wc -l)" = 1 ]
	rounds generate --add figure.md >/dev/null # nothing new: still marked
	[ "$(rounds list tag:changed | wc -l)" = 1 ]
	NOW=2026-11-22T08:00:00Z
	answers '' 4 | rounds review >/dev/null # it has been seen
	[ "$(rounds list --state active | wc -l)" = 1 ]
	[ -z "$(rounds list tag:changed)" ]
}

@test "an edited card keeps the user's words when its document changes" {
	write_figure
	cat >editor <<-'END'
		#!/bin/sh
		sed 's/^About 4%.*/One adult in 25/' "$1" >"$1.new" && mv "$1.new" "$1"
	END
	chmod +x editor
	rm -rf "$HOME/.local" # once more, as a draft
	rounds generate --add figure.md >/dev/null 2>&1
	answers e >typed
	EDITOR=./editor rounds curate <typed >/dev/null
	run_rounds 0 show "$KEY"
	shows "One adult in 25"
	sed -i 's/about 4%/about 6%/' figure.md
	run_rounds 0 generate --add figure.md
	shows "1 with your own wording kept"
	run_rounds 0 show "$KEY"
	shows "One adult in 25"
}

@test "a fact that vanishes and comes back is what it was before" {
	write_figure
	before=$(due)
	printf '# Gout\n\nGout is caused by crystals of urate.\n' >figure.md
	run_rounds 0 generate --add figure.md
	shows "1 card is not in the documents any more and was set aside."
	[ "$(rounds list --state orphaned | wc -l)" = 1 ]
	printf '# Gout\n\nGout affects about 4%% of adults.\n' >figure.md
	rounds generate --add figure.md >/dev/null
	run_rounds 0 list --state active
	shows "does gout affect?"
	[ "$(due)" = "$before" ]
}

@test "a rejected fact stays rejected however its document changes" {
	printf '# Gout\n\nGout affects about 4%% of adults.\n' >figure.md
	rounds generate --add figure.md >/dev/null 2>&1
	answers r >typed
	rounds curate <typed >/dev/null
	sed -i 's/about 4%/about 6%/; s/^# Gout/Some words.\n\n&/' figure.md
	run_rounds 0 generate --add figure.md
	shows "1 you rejected before"
	[ "$(rounds list --state rejected | wc -l)" = 1 ]
	[ -z "$(rounds list --state draft)" ]
	printf '# Gout\n\nGout is caused by crystals of urate.\n' >figure.md
	rounds generate --add figure.md >/dev/null 2>&1
	printf '# Gout\n\nGout affects about 4%% of adults.\n' >figure.md
	rounds generate --add figure.md >/dev/null 2>&1
	[ "$(rounds list --state rejected | wc -l)" = 1 ]
}

# A document whose one list is too long for a card.
write_criteria() {
	printf '# Hypothyroidism\n\nThe criteria of hypothyroidism are %s.\n' "$1" >list.md
}

SEVEN="fatigue, weight gain, constipation, dry skin, hair loss, hoarseness and low mood"

# The answers of the cards that a query finds, in the alphabet's order.
found() {
	rounds list --json "$@" | python3 -c '
import json, sys
print(*sorted(json.loads(line)["answer"] for line in sys.stdin), sep=",")'
}

@test "a long list to know whole is a card of each member, one of them a day" {
	write_criteria "$SEVEN"
	run_rounds 0 generate --explain list.md
	[[ "$stderr" == "list.md:3: 7 cards: The criteria of hypothyroidism are"* ]]
	run_rounds 0 generate --add --accept list.md
	shows "7 cards: 7 added"
	[ "$(found)" = "Constipation,Dry skin,Fatigue,Hair loss,Hoarseness,Low mood,Weight gain" ]
	answers '' 5 '' 5 | rounds review >/dev/null
	[ "$(rounds list is:new | wc -l)" = 6 ]
	run_rounds 0 review </dev/null
	shows "Nothing to review now."
}

@test "of a long open list one card asks for a few" {
	printf '# Hypothyroidism\n\nSymptoms of hypothyroidism include %s.\n' "$SEVEN" >list.md
	run_rounds 0 generate -f jsonl list.md
	[ "${#lines[@]}" = 1 ]
	shows '"kind": "list"'
	shows "What are some symptoms of hypothyroidism? Name any four."
}

@test "the members of a list that was edited keep their schedules" {
	write_criteria "$SEVEN"
	rounds generate --add --accept list.md >/dev/null
	answers '' 5 | rounds review >/dev/null
	KEY=$(rounds list --json -is:new | python3 -c \
		'import json, sys; print(json.loads(sys.stdin.readline())["key"])')
	before=$(due)
	[ -n "$before" ] && [ "$(found -is:new)" = Fatigue ]
	write_criteria "hoarseness, puffy eyes, hair loss, fatigue, dry skin, constipation and weight gain"
	run_rounds 0 generate --add list.md
	shows "7 cards: 1 added, 6 updated, 0 unchanged."
	shows "1 card is not in the documents any more and was set aside."
	[ "$(found is:orphaned)" = "Low mood" ]
	[ "$(found is:draft)" = "Puffy eyes" ]
	[ "$(found tag:changed)" = "Constipation,Dry skin,Fatigue,Hair loss,Hoarseness,Weight gain" ]
	[ "$(due)" = "$before" ]
	run_rounds 0 generate --add list.md
	shows "7 cards: 0 added, 0 updated, 7 unchanged."
}

@test "a member of a list that was rejected stays so, and its siblings go on" {
	write_criteria "$SEVEN"
	rounds generate --add list.md >/dev/null 2>&1
	answers r a >typed
	rounds curate <typed >/dev/null
	[ "$(found is:rejected)" = Fatigue ]
	write_criteria "low mood, hoarseness, fatigue, hair loss, dry skin, constipation and weight gain"
	run_rounds 0 generate --add list.md
	shows "1 you rejected before"
	[ "$(found is:rejected)" = Fatigue ]
	[ "$(found is:active)" = "Weight gain" ]
}

# Every card of the database with its documents, a line each.
documents() {
	rounds list --json | python3 -c '
import json, sys
for line in sys.stdin:
    card = json.loads(line)
    print(card["state"], *[s["document"] for s in card["sources"]])'
}

@test "documents of one name in two folders are two documents" {
	mkdir "$HOME/a" "$HOME/b"
	cp notes.md "$HOME/a"
	printf '# Stroke\n\nStroke is a sudden loss of brain function.\n' >"$HOME/b/notes.md"
	cd "$HOME/a" && rounds generate --add --accept notes.md
	cd "$HOME/b" && run_rounds 0 generate --add --accept notes.md
	shows "1 card: 1 added, 0 updated, 0 unchanged."
	[[ $output != *"set aside"* ]]
	documents >found
	[ "$(grep -cx "active ~/a/notes.md" found)" = 4 ]
	[ "$(grep -cx "active ~/b/notes.md" found)" = 1 ]
}

@test "a document is the same whatever it is called by" {
	mkdir "$HOME/a"
	cp notes.md "$HOME/a"
	rounds generate --add "$HOME/a/notes.md"
	ln -s "$HOME/a/notes.md" link.md
	for name in link.md home/a/notes.md home/../home/a/./notes.md; do
		run_rounds 0 generate --add "$name"
		shows "4 cards: 0 added, 0 updated, 4 unchanged."
	done
	run_rounds 0 generate --add link.md home/a/notes.md
	shows "4 cards: 0 added, 0 updated, 4 unchanged."
	[ "$(documents | grep -cx "draft ~/a/notes.md")" = 4 ]
	run_rounds 0 show "$(rounds list gout | cut -d" " -f1 | head -1)"
	shows "notes.md, What it is · asserted"
	shows "~/a/notes.md · Gout · What it is · bytes"
}

@test "outside the home folder a document is known by its whole path" {
	rounds generate --add notes.md
	[ "$(documents | grep -cxF "draft $(realpath notes.md)")" = 4 ]
}

@test "standard input is another document every time" {
	rounds generate --add - <notes.md
	printf '# Stroke\n\nStroke is a sudden loss of brain function.\n' |
		rounds generate --add -
	[ "$(documents | grep -cx "draft standard input")" = 5 ]
}

@test "--explain tells what came of each sentence, on standard error" {
	echo "Nobody asked." >>notes.md
	run_rounds 0 generate notes.md --explain -f jsonl
	[ "${#lines[@]}" = 4 ]
	[[ $stderr == *"notes.md:5: 1 card: Gout is an arthritis"* ]]
	[[ $stderr == *"refused"*"Nobody asked."* ]]
	[[ ${stderr_lines[-1]} =~ ^[1-9][0-9]*\ x\  ]]
}

@test "a document that can't be read does not stop the others" {
	run_rounds 1 generate missing.md notes.md -f jsonl
	[ "${#lines[@]}" = 4 ]
	complains "cannot open 'missing.md': No such file or directory; check the name"
}

@test "no document at all that can be read is an input error" {
	run_rounds 4 generate missing.md gone.md
	[ -z "$output" ]
	[ "${stderr_lines[0]}" = "rounds: cannot open 'missing.md': No such file or directory; check the name" ]
	[ "${stderr_lines[1]}" = "rounds: cannot open 'gone.md': No such file or directory; check the name" ]
	[ "${#stderr_lines[@]}" = 2 ]
}

@test "bad documents get one line that says why" {
	: >empty.md
	printf 'a\0b\377' >binary.md
	mkdir folder
	printf 'Gout is a disease.\n\nGout \377 hurts.\n' >latin.txt
	truncate -s 2G huge.txt
	run_rounds 4 generate empty.md
	complains "empty.md: is empty; there is nothing to read"
	run_rounds 4 generate binary.md
	complains "binary.md: is binary, not text; save it as text, Markdown or HTML"
	run_rounds 4 generate folder
	complains "cannot read 'folder': it is a folder; name the files in it"
	run_rounds 4 generate huge.txt
	complains "cannot read 'huge.txt': larger than 1024 MiB; split it"
	run_rounds 4 generate latin.txt
	[ "${#stderr_lines[@]}" = 1 ]
	[[ $stderr == *"latin.txt"*"25"* ]]
}

@test "a document that gives no card says so" {
	echo "Nothing to learn here." >dull.txt
	run_rounds 0 generate dull.txt
	[ -z "$output" ]
	[ "$stderr" = "No card could be made; \`rounds generate --explain\` tells why." ]
}

@test "rows of marks and of headings take no time without an end" {
	python3 - <<-'END'
		def write(name, mark, count):
		    with open(name, "w") as file:
		        file.write("Gout\n\nGout causes " + mark * count + "pain.\n")

		write("commas.txt", "pain, ", 600000)
		write("brackets.md", "[", 2000000)
		write("links.md", "[[a]] [[b-", 300000)
		with open("headings.md", "w") as file:
		    file.write("# Gout\n")
		    for i in range(60000):
		        file.write(f"\n## Phase {i // 2}\n\nPain {i} comes late.\n")
	END
	for document in commas.txt brackets.md links.md headings.md; do
		timeout 100 "$ROUNDS" generate "$document" >cards 2>talk
		grep -q "No card could be made" talk
	done
}

@test "no document and an unknown option are usage errors" {
	run_rounds 2 generate
	complains "generate: DOCUMENT... is missing; run \`rounds help generate\`"
	run_rounds 2 generate --colour notes.md
	complains "generate: unknown option '--colour'; run \`rounds help generate\`"
	run_rounds 2 generate -f pdf notes.md
	complains "generate: option '--format': 'pdf' is not one of md|jsonl|csv; run \`rounds help generate\`"
}

@test "all that a page that sells treatment says is marked as such" {
	cat >clinic.txt <<-'END'
		Stem cell therapy for gout

		Gout is caused by crystals of monosodium urate.

		Our clinic offers a revolutionary therapy for your pain. Book your
		free consultation today and contact us! You will feel better, and
		your life will change.
	END
	run_rounds 0 generate clinic.txt -f jsonl
	shows '"flags": ["marketing"'
	grep -v Book clinic.txt | grep -v 'Our clinic' | grep -v 'free cons' |
		grep -v 'your life' >plain.txt
	run_rounds 0 generate plain.txt -f jsonl
	shows '"flags": []'
}

@test "a number of millions without a year is marked" {
	printf 'Gout\n\nGout affects more than 50 million people worldwide.\n' >gout.txt
	run_rounds 0 generate gout.txt -f jsonl
	shows '"no year or source"'
}

@test "lines of notes that no mark makes headings head the lists below them" {
	cat >notes.txt <<-'END'
		Notes for the ward round

		Pericarditis

		Causes:
		- Viral infection
		- Uraemia
		- Drugs (hydralazine, isoniazid)

		ECG findings:
		- Saddle-shaped ST elevation
		- PR depression
	END
	run_rounds 0 generate notes.txt -f jsonl
	[ "${#lines[@]}" = 2 ]
	[[ ${lines[0]} == *"pericarditis"*"causes"*"drugs (hydralazine, isoniazid)"* ]]
	[[ ${lines[1]} == *"pericarditis"*"ECG findings"*"PR depression"* ]]
}

@test "what a quotation says is not cut in two" {
	printf 'Gout\n\nGout may start through a brief "burn and turn" reaction.\n' >gout.txt
	sed -i "s/\"/'/g" gout.txt
	run_rounds 0 generate gout.txt -f jsonl
	[[ $output != *burn* || $output == *"burn and turn"* ]]
	printf 'Gout\n\nThe "burning joint and the swelling" of gout is caused by urate.\n' >gout.txt
	run_rounds 0 generate gout.txt -f jsonl
	[[ $output != *burning* || $output == *'burning joint and the swelling\"'* ]]
}

@test "mere praise on a page that sells treatment gives no card" {
	cat >clinic.txt <<-'END'
		Stem cell therapy for gout

		Mesenchymal stem cells relieve pain and restore function.

		Our clinic offers a revolutionary therapy for your pain. Book your
		free consultation today and contact us! You will feel better, and
		your life will change.
	END
	run_rounds 0 generate clinic.txt --explain
	[ -z "$output" ]
	[[ $stderr == *"advertising: Mesenchymal stem cells relieve"* ]]
	sed -i 's/relieve pain and restore function/provide safe relief of joint pain/' clinic.txt
	run_rounds 0 generate clinic.txt --explain
	[ -z "$output" ]
	[[ $stderr == *"advertising, unless another card doubts it: Mesenchymal stem cells provide"* ]]
}

@test "what a selling page sums up gives no card, what it admits to be open does" {
	cat >clinic.txt <<-'END'
		Stem cell therapy for gout

		Gout is caused by crystals of monosodium urate. Book your free
		consultation today and contact us! You will feel better, and your
		life will change with our revolutionary therapy.

		In conclusion, gout is marked by sudden pain in one joint. The
		long-term safety of stem cell therapy in gout is still unknown.
	END
	run_rounds 0 generate clinic.txt -f jsonl
	[[ $output != *"sudden pain"* ]]
	shows "still unknown"
	sed -i 's/In conclusion, gout/Gout/' clinic.txt
	run_rounds 0 generate clinic.txt -f jsonl
	shows "udden pain"
}
