#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

@test "what there is and what today allows" {
	write_notes
	rounds generate --add notes.md
	run_rounds 0 stats
	grep -Eq '^drug class +0 +3 +0 +0 +0$' <<<"$output"
	grep -Eq '^all +3 +4 +0 +3 +0$' <<<"$output"
	shows "Today: 0 due and 3 new to answer; 0 answered, 0 right, 0 new."
	rounds config set new-per-day 2
	run_rounds 0 stats
	shows "Today: 0 due and 2 new to answer"
}

@test "answers count, the drill does not" {
	answers '' 5 '' 2 '' 4 '' 4 | rounds review
	run_rounds 0 stats
	shows "Today: 0 due and 0 new to answer; 3 answered, 2 right, 3 new."
	shows "Streak: 1 day."
	grep -Eq '^2026-11-22 +3 ' <<<"$output"
}

@test "retention counts repeated reviews alone" {
	answers '' 5 '' 5 '' 5 | rounds review
	run_rounds 0 stats
	[[ $output != *"Last 30 days"* ]]
	NOW=2026-11-22T08:00:00Z
	answers '' 5 '' 1 q | rounds review
	run_rounds 0 stats
	shows "Last 30 days: 50.0 % of 2 repeated reviews right."
	shows "Streak: 2 days."
	shows "Today: 1 due and 0 new to answer; 2 answered, 1 right, 0 new."
}

@test "a day without a review ends the streak, today alone does not" {
	answers '' 5 q | rounds review
	NOW=2026-11-22T08:00:00Z
	run_rounds 0 stats
	shows "Streak: 1 day."
	NOW=2026-11-23T08:00:00Z
	run_rounds 0 stats
	[[ $output != *Streak* ]]
}

@test "--decks counts by deck" {
	run_rounds 0 stats --decks
	grep -Eq '^Notes::Heart +3 +0 +0 +3 +0$' <<<"$output"
}

@test "a long name of a deck stays as it is and moves all columns" {
	printf '# my_notes::On the valves of the heart\n\n## What?\nThat.\n' >long.md
	rounds import long.md
	run_rounds 0 stats --decks
	[ "${lines[0]}" = "Cards                                active drafts suspended    new    due" ]
	[ "${lines[1]}" = "Notes::Heart                              3      0         0      3      0" ]
	[ "${lines[2]}" = "my_notes::On the valves of the heart      1      0         0      1      0" ]
}

@test "--json gives the same figures" {
	answers '' 5 '' 2 q | rounds review
	rounds stats --json | python3 -c '
import json, sys
stats = json.load(sys.stdin)
assert stats["day"] == "2026-11-21"
assert stats["all"]["active"] == 3 and stats["all"]["new"] == 1
assert stats["today"] == {"reviews": 2, "right": 1, "new": 2}
assert stats["new_left_today"] == 1
assert stats["forecast"][1] == {"day": "2026-11-22", "due": 2}
'
	rounds stats --json --decks | python3 -c '
import json, sys
assert json.load(sys.stdin)["decks"]["Notes::Heart"]["active"] == 3'
}

@test "an empty database has figures too" {
	run_rounds 0 --db empty.db stats
	shows "Today: 0 due and 0 new to answer"
}

@test "a query and a range choose what is counted" {
	answers '' 5 '' 2 q | rounds review
	rounds stats --json --since 2026-11-21 | python3 -c '
import json, sys
total = json.load(sys.stdin)["figures"]["total"][0]
assert total["reviews"] == 2 and total["new"] == 2 and total["asked"] == 0
assert total["retention"] is None'
	rounds stats --json --until 2026-11-20 | python3 -c '
import json, sys
assert json.load(sys.stdin)["figures"]["total"][0]["reviews"] == 0'
	run_rounds 0 stats is:learned --by deck
	[[ $output == *"Notes::Heart"* ]]
	run_rounds 0 stats is:due --by deck
	shows "Nothing yet."
	run_rounds 2 stats --since yesterday
	complains "option '--since': 'yesterday' is no date; write it as 2026-11-21"
}

@test "--merge shows a group, by what each learner's own figures say" {
	for learner in a b; do
		rounds --db $learner.db import heart.md >/dev/null
	done
	answers '' 5 '' 5 '' 5 | rounds --db a.db review
	answers '' 5 q | rounds --db b.db review
	NOW=2026-12-20T08:00:00Z
	answers '' 5 '' 1 q | rounds --db a.db review
	rounds --db a.db export progress -o a.csv
	rounds --db b.db export progress -o b.csv
	rounds --db a.db stats --json >a.json
	rounds stats --merge --json a.csv b.csv a.csv | python3 -c '
import json, sys
group, own = json.load(sys.stdin), json.load(open("a.json"))["figures"]["total"][0]
assert len(group["learner"]) == 2
by = {row["reviews"]: row for row in group["learner"]}
assert by[1]["dropped"] == "yes" and by[5]["dropped"] == "no", by
for name in ("reviews", "asked", "retention"):
    assert by[5][name] == own[name], name
assert group["category"][0]["learners"] == 2 and group["category"][0]["reviews"] == 6
assert group["card"][0]["retention"] == 0 and group["card"][0]["asked"] == 1'
	run_rounds 4 stats --merge heart.md
	[[ $stderr == *"heart.md:1:1: error: the first line names no column 'card'; write it with"* ]]
	[[ $stderr == *"stats: no file is a log of reviews; write one with"* ]]
	run_rounds 2 stats --merge
}
