#!/usr/bin/env bats
# What `make run` does after the build.
load common
load cards

setup() {
	common_setup
	[ -d "$ROUNDS_ROOT/decks/documents" ] || skip "there are no documents"
}

first_run() {
	run --separate-stderr -0 "$ROUNDS_ROOT/packaging/first-run" "$ROUNDS" \
		</dev/null
}

@test "cards of every category, what is due and how to go on" {
	first_run
	[ -z "$stderr" ]
	local category
	for category in "disease feature" "drug class" "evidence gap" "msc property"; do
		grep -Eq "^$category +[1-9]" <<<"$output"
	done
	grep -Eq '^Today: 0 due and 20 new to answer' <<<"$output"
	shows "How to go on, with"
	shows "rounds review"
}

@test "only drafts on hold stay drafts" {
	first_run
	rounds list --json --state draft >drafts
	python3 - <<-'END'
		import json
		for line in open("drafts", encoding="utf-8"):
		    flags = json.loads(line)["flags"]
		    assert any(flag.startswith("hold:") for flag in flags), line
	END
	rounds list --json --state active >cards
	! grep -q '"hold:' cards
}

@test "a second run adds nothing and keeps the schedule" {
	first_run
	answers '' 5 '' 3 q | rounds review >/dev/null
	rounds list --json >before
	first_run
	[[ $output != *" 1 added"* ]]
	grep -q ' 0 added, 0 updated' <<<"$output"
	rounds list --json | cmp before -
}

@test "ROUNDS_DB is honoured, nothing else is written" {
	ROUNDS_DB=$PWD/mine.db first_run
	[ -f mine.db ]
	[ -z "$(find "$HOME" -type f)" ]
}

@test "it can be called from any folder with a relative program" {
	mkdir -p elsewhere
	cp "$ROUNDS" elsewhere/rounds
	cd elsewhere
	run -0 "$ROUNDS_ROOT/packaging/first-run" ./rounds </dev/null
}
