#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_notes
	rounds generate --add notes.md >/dev/null 2>&1
}

count() { # STATE
	rounds list --json --state "$1" | wc -l
}

@test "each key does what it says" {
	run_typed 0 curate -- a r s A
	shows "2 accepted, 1 rejected, 1 left."
	[ "$(count active) $(count rejected) $(count draft)" = "2 1 1" ]
}

@test "a draft is shown with answer, source and status" {
	run_typed 0 curate -- q
	shows "draft 1 of 4"
	shows "how does allopurinol lower uric acid?"
	shows "By inhibiting xanthine oxidase"
	shows "asserted"
	shows "0 accepted, 0 rejected, 4 left."
}

@test "the most worthwhile draft comes first" {
	run_typed 0 curate -- s s s s
	grep -A2 '^Drug\|^Disease' <<<"$output" | grep '?$' | sed 's/^ *//' >asked
	rounds list --json --state draft >cards
	python3 - <<-'END' >expected
		import json
		cards = [json.loads(line) for line in open("cards", encoding="utf-8")]
		cards.sort(key=lambda card: -card["score"])
		assert cards[0]["score"] > cards[-1]["score"]
		print(*[card["question"] for card in cards], sep="\n")
	END
	diff expected asked
}

@test "undo brings the draft back" {
	run_typed 0 curate -- a u q
	shows "0 accepted, 0 rejected, 4 left."
	[ "$(count draft)" = 4 ]
}

@test "undo with nothing to undo says so" {
	run_typed 0 curate -- u q
	shows "Nothing to undo."
}

@test "a rejected card is not made again" {
	run_typed 0 curate -- r q
	run_rounds 0 generate --add notes.md
	shows "1 you rejected before"
	[ "$(count rejected)" = 1 ]
	[ "$(count draft)" = 3 ]
}

@test "the source is shown in its paragraph, its used words standing out" {
	run_typed 0 curate -- q
	shows "Colchicine reduces the pain of an acute attack. >> Allopurinol lowers"
	shows "acid by inhibiting xanthine oxidase. << Fish oil may reduce"
	run_typed 0 --colour always curate -- q
	shows $'\e[1minhibiting\e[0m \e[1mxanthine\e[0m \e[1moxidase\e[0m.'
	shows $'\e[4mAllopurinol\e[0m \e[4mlowers\e[0m'
	shows $'\e[2mColchicine reduces'
}

@test "a bar shows how much is decided" {
	run_typed 0 curate -- a r q
	shows "draft 1 of 4 ░░░░░░░░░░░░░░░░░░░░"
	shows "draft 3 of 4 ██████████░░░░░░░░░░"
	LC_ALL=C run_typed 0 curate -- s q
	shows "draft 2 of 2 --------------------"
}

# Drafts of one kind, and one of another.
write_hallmarks() {
	rm -rf "$HOME/.local"
	cat >hallmarks.md <<-'END'
		# Joints

		The hallmark of gout is sudden severe joint pain. The hallmark of
		lupus is a butterfly rash. The hallmark of osteoarthritis is
		pain on use. Gout is caused by crystals of monosodium urate.
	END
	rounds generate --add hallmarks.md >/dev/null 2>&1
}

@test "A accepts all like this, R rejects them, and u takes back either" {
	write_hallmarks
	run_typed 0 curate -- A q
	shows "3 accepted, 0 rejected, 1 left."
	[ "$(rounds list --state active | grep -c hallmark)" = 3 ]
	write_hallmarks
	run_typed 0 curate -- R q
	shows "0 accepted, 3 rejected, 1 left."
	[ "$(rounds list --state rejected | grep -c hallmark)" = 3 ]
	write_hallmarks
	run_typed 0 curate -- a R u q
	shows "1 accepted, 0 rejected, 3 left."
	[ "$(count draft)" = 3 ]
}

@test "the members of a long list come together, and A takes them all" {
	rm -rf "$HOME/.local"
	cat >list.md <<-'END'
		# Hypothyroidism

		Hypothyroidism is caused by iodine deficiency. The criteria of
		hypothyroidism are fatigue, weight gain, constipation, dry
		skin, hair loss, hoarseness and low mood.
	END
	rounds generate --add list.md >/dev/null 2>&1
	run_typed 0 curate -- s s s s s s s s
	[ "$(grep -o '^  What are the criteria.*?\|^  What causes' <<<"$output" |
		uniq | wc -l)" = 2 ]
	run_typed 0 curate -- A q
	shows "7 accepted, 0 rejected, 1 left."
}

@test "a sitting goes on where the last one was left" {
	run_typed 0 curate -- s s q
	question=$(grep '?$' <<<"$output" | tail -n 1)
	run_typed 0 curate -- q
	shows "$question"
	shows "draft 1 of 4"
	[ "$(grep -c '?$' <<<"$output")" = 1 ]
	run_typed 0 curate -- s s s s # to the end: what was skipped came last
	[ "$(grep -c '?$' <<<"$output")" = 4 ]
	run_typed 0 curate -- q
	shows "how does allopurinol lower uric acid?"
}

@test "an edited document is shown as its source was, or not at all" {
	printf '\nMore of it.\n' >>notes.md
	run_typed 0 curate -- q
	shows ">> Allopurinol lowers"
	rounds generate --add notes.md >/dev/null
	run_typed 0 curate -- q
	shows ">> Allopurinol lowers"
}

@test "--category asks only these" {
	run_typed 0 curate --category disease_feature -- a
	shows "draft 1 of 1"
	shows "What is gout?"
	[ "$(count active)" = 1 ]
}

@test "--accept-all accepts without asking" {
	run_rounds 0 curate --accept-all --category drug_class
	shows "3 accepted, 0 rejected, 0 left."
	run_rounds 0 curate --accept-all
	shows "1 accepted"
	run_rounds 0 curate
	shows "There are no drafts"
}

@test "a draft on hold waits for a decision of its own" {
	sed 's/state: draft/state: draft; flags: hold:two documents disagree/' \
		<(rounds generate notes.md) >held.md
	rm -rf "$HOME/.local"
	rounds import held.md
	run_rounds 0 curate --accept-all
	shows "0 accepted, 0 rejected, 4 left."
	run_typed 0 curate -- a q
	shows "On hold: two documents disagree"
	shows "1 accepted"
}

@test "an edited draft is accepted with the new wording" {
	cat >editor <<-'END'
		#!/bin/sh
		sed 's/^## .*/## What does the editor ask?/' "$1" >"$1.new"
		mv "$1.new" "$1"
	END
	chmod +x editor
	EDITOR=./editor run_typed 0 curate -- e q
	shows "1 accepted"
	run_rounds 0 list --state active
	shows "What does the editor ask?"
	rounds generate --add notes.md
	run_rounds 0 list --state active
	shows "What does the editor ask?"
}

@test "an editor that changes nothing or fails leaves the draft" {
	EDITOR=true run_typed 0 curate -- e q
	shows "Nothing was changed"
	[ "$(count draft)" = 4 ]
	EDITOR=false run_typed 0 curate -- e q
	complains "the editor 'false' failed, nothing was changed; set EDITOR to one that works"
	[ "$(count draft)" = 4 ]
}

@test "what the editor leaves must still be one card" {
	printf '#!/bin/sh\necho nothing >"$1"\n' >editor
	chmod +x editor
	EDITOR=./editor run_typed 0 curate -- e q
	[ "${#stderr_lines[@]}" = 1 ]
	[[ $stderr == *"the card is as it was" ]]
	[ "$(count draft)" = 4 ]
}

@test "the end of the input ends without deciding" {
	run_rounds 0 curate
	shows "0 accepted, 0 rejected, 4 left."
	[ "$(count draft)" = 4 ]
}

@test "--state takes a rejected card up again" {
	run_typed 0 curate -- r q
	run_typed 0 curate --state rejected -- r
	shows "0 accepted, 1 rejected, 0 left."
	run_typed 0 curate --state rejected -- a
	shows "1 accepted, 0 rejected, 0 left."
	[ "$(count active)" = 1 ]
	run_rounds 0 curate --state rejected
	shows "There are no such cards."
}

@test "a state that is none is a usage error" {
	run_rounds 2 curate --state gone
	complains "curate: option '--state': 'gone' is not one of draft|suspended|rejected|orphaned; run \`rounds help curate\`"
}
