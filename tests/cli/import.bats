#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
}

@test "a deck is loaded once, a second time nothing changes" {
	run_rounds 0 import heart.md
	[ "$output" = "heart.md: 3 cards: 3 added, 0 updated, 0 unchanged." ]
	run_rounds 0 import heart.md
	[ "$output" = "heart.md: 3 cards: 0 added, 0 updated, 3 unchanged." ]
	[ "$(rounds list --deck Notes | wc -l)" = 3 ]
}

@test "a changed answer is taken over and the schedule stays" {
	rounds import heart.md
	answers '' 5 q | rounds review
	sed -i 's/^The mitral valve\./The bicuspid valve./' heart.md
	run_rounds 0 import heart.md
	shows "1 updated, 2 unchanged"
	run_rounds 0 show heart-valve
	shows "The bicuspid valve."
	shows "due 2026-11-22"
}

@test "--dry-run reads and changes nothing" {
	run_rounds 0 import -n heart.md
	[ "$output" = "heart.md: 3 cards: 3 new, 0 updated, 0 unchanged, 0 in conflict, 0 refused; nothing was changed." ]
	[ -z "$(find "$HOME" -type f)" ]
}

@test "--adopt writes keys, the rest of the file stays as it is" {
	printf 'A remark.\n\n# Mine\n\n## What?\nThat.\n\n*  odd   list\n' >mine.md
	cp mine.md before.md
	run_rounds 0 import --adopt mine.md
	grep -q '^<!-- card: ' mine.md
	diff <(grep -v '^<!-- card: ' mine.md) before.md
	sed -i 's/^## What?/## What else?/' mine.md
	run_rounds 0 import mine.md
	shows "1 updated"
	[ "$(rounds list --deck Mine | wc -l)" = 1 ]
}

@test "a broken card is told with its place, the others are loaded" {
	printf '# D\n\n## No answer?\n\n## Good?\nYes.\n\n## Bad \377?\nNo.\n' >broken.md
	run_rounds 1 import broken.md
	shows "broken.md: 3 cards: 1 added, 0 updated, 0 unchanged, 2 refused."
	[ "${#stderr_lines[@]}" = 2 ]
	[ "${stderr_lines[0]}" = "broken.md:3:1: error: question has no answer; write it below the heading [no-answer]" ]
	[[ ${stderr_lines[1]} == "broken.md:8:"*"UTF-8"* ]]
	run_rounds 0 list
	[ "${#lines[@]}" = 1 ]
}

@test "a file that can't be read does not stop the others" {
	run_rounds 1 import missing.md heart.md
	shows "3 added"
	complains "cannot open 'missing.md': No such file or directory; check the name"
}

@test "no file that can be read is an input error and makes no database" {
	: >empty.md
	mkdir folder
	printf '# A\0\n## B\nC\n' >binary.md
	printf 'Only prose.\n' >prose.md
	run_rounds 4 import missing.md
	complains "cannot open 'missing.md': No such file or directory; check the name"
	run_rounds 4 import folder
	complains "cannot read 'folder': it is a folder; name the files in it"
	run_rounds 4 import binary.md
	complains "'binary.md' is binary, not a Markdown deck"
	run_rounds 4 import empty.md
	complains "'empty.md' holds no cards that can be read here; rounds-import(1) tells which formats are known"
	run_rounds 4 import prose.md
	run_rounds 4 import missing.md folder empty.md
	[ "${#stderr_lines[@]}" = 3 ]
	[ -z "$(find "$HOME" -type f)" ]
}

# A file of headings with NUMBER words below each.
write_page() {
	local heading
	printf '# Handbook\n'
	for heading in Install Use More; do
		printf '\n## %s\n\n' "$heading"
		yes words | head -"$1" | tr '\n' ' '
		printf '.\n'
	done
}

@test "a document is no deck, unless the user says that it is" {
	write_page 80 >page.md
	printf '\n## Nothing below\n' >>page.md
	run_rounds 4 import page.md
	complains "'page.md' reads like a document: its texts are long, and nothing in it shows a card, such as a heading with '?'; \`rounds generate\` makes cards of it, and --adopt takes its headings of level 2 for questions"
	run_rounds 4 import --dry-run "$ROUNDS_ROOT/README.md"
	[[ $stderr == *"reads like a document"* ]]
	[ -z "$(find "$HOME" -type f)" ]
	run_rounds 1 import --adopt page.md
	shows "3 added"
	run_rounds 1 import page.md
	shows "3 unchanged"
}

@test "a deck by hand needs no mark, and with one its answers may be long" {
	write_page 20 >short.md
	run_rounds 0 import -n short.md
	shows "3 new"
	write_page 80 | sed 's/^## Use/## What is it?/' >asked.md
	run_rounds 0 import -n asked.md
	shows "3 new"
	write_page 80 | sed 's/^# Handbook/# Handbook::Part/' >inner.md
	run_rounds 0 import -n inner.md
	shows "3 new"
	{
		write_page 80
		printf '\n> A quote.\n> -- book.md\n'
	} >source.md
	run_rounds 0 import -n source.md
	shows "3 new"
}

@test "the decks that come with Rounds load without a complaint" {
	local deck
	for deck in "$ROUNDS_ROOT"/decks/*.md; do
		[[ $deck != */README.md ]] || continue
		run_rounds 0 import "$deck"
		[ -z "$stderr" ]
	done
}

@test "--json gives the same counts to programs" {
	run_rounds 0 import --json heart.md
	[ "$output" = '{"file": "heart.md", "format": "a Markdown deck", "dry_run": false, "notes": 3, "cards": 3, "new": 3, "updated": 0, "unchanged": 0, "conflict": 0, "refused": 0}' ]
}

@test "a quote that names no document is kept as it is" {
	cat >bare.md <<-'END'
		# Q

		## What is quoted?
		<!-- card: bare -->
		This.

		> Words of nobody in particular.
	END
	run_rounds 0 import bare.md
	run_rounds 0 import bare.md
	shows "0 added, 0 updated, 1 unchanged"
	rounds export decks | diff bare.md -
}

# An import of many cards, interrupted once there is the database's file $1.
interrupt_import() {
	local status=0 tries
	awk 'BEGIN { for (i = 0; i < 60000; i++) print "What is " i "?\tIt is " i "." }' >large.txt
	"$ROUNDS" --now "$NOW" import large.txt >out 2>err &
	for ((tries = 0; tries < 100; tries++)); do
		[ ! -e "$HOME/.local/share/rounds/$1" ] || break
		sleep 0.05
	done
	while kill -INT $! 2>/dev/null; do
		sleep 0.1
	done
	wait $! || status=$?
	[ "$status" = 4 ]
	grep -q "interrupted; nothing of it was imported" err
	[ ! -s out ]
}

@test "Ctrl-C takes an import back as a whole" {
	rounds import heart.md
	# The database is open once the file is read.
	interrupt_import rounds.db-wal
	[ "$(rounds list | wc -l)" = 3 ]
	run_rounds 0 doctor
}

@test "Ctrl-C takes the first cards back, too" {
	interrupt_import rounds.db
	[ -z "$(rounds list)" ]
	run_rounds 0 doctor
	run_rounds 0 import large.txt
	shows "60000 added"
}
