#!/usr/bin/env bats
# Notes with question::answer in their lines.
load common

setup() {
	common_setup
	cat >spleen.md <<-'END'
		---
		aliases: [lien]
		tags: [flashcards/Abdomen, organ]
		---
		## The spleen

		It lies under the ribs. See `Deck::size()`.

		- Which side is the spleen on?::the left
		lien:::spleen
		<!--SR:!2026-12-01,20,270!2026-11-25,4,230-->

		#flashcards/Blood/Red #later
		Where do old
		red cells go?
		?
		1. spleen
		2. liver
		<!--SR:!2026-11-30,10,250-->

		#flashcards/Blood Which iron store is this?::ferritin
	END
}

@test "lines, both ways, and paragraphs become cards of the decks tags name" {
	run_rounds 0 import --json spleen.md
	[ "$output" = '{"file": "spleen.md", "format": "notes with question::answer", "dry_run": false, "notes": 4, "cards": 5, "new": 4, "updated": 0, "unchanged": 0, "conflict": 0, "refused": 0}' ]
	[ "$stderr" = "spleen.md:7:1: warning: 1 line belongs to no card and left out [stray-text]" ]
	run_rounds 0 list --json deck:Abdomen
	[ "${#lines[@]}" = 3 ]
	shows '"question": "Which side is the spleen on?", "answer": "the left"'
	shows '"question": "lien", "answer": "spleen"'
	shows '"question": "spleen", "answer": "lien"'
	run_rounds 0 list --json deck:Blood::Red tag:later
	[ "${#lines[@]}" = 1 ]
	shows '"question": "Where do old\nred cells go?", "answer": "1. spleen\n2. liver"'
	run_rounds 0 list --json 'ferritin -deck:Blood::Red'
	shows '"deck": "Blood"'
	run_rounds 0 import spleen.md
	[ "$output" = "spleen.md: 4 notes: 0 added, 0 updated, 4 unchanged." ]
}

@test "schedules come along when they are wanted, one for each way" {
	run_rounds 0 import --with-schedule spleen.md
	run_rounds 0 list is:learned
	[ "${#lines[@]}" = 3 ]
	run_rounds 0 list --json prop:due=10 prop:interval=20 prop:ease=2.7
	shows '"question": "lien"'
	run_rounds 0 list --json prop:due=4 prop:interval=4 prop:ease=2.3
	shows '"question": "spleen"'
	run_rounds 0 import --with-schedule spleen.md
	shows "4 unchanged"
}

@test "a paragraph that hides a part is a card of each part" {
	cat >gaps.md <<-'END'
		#flashcards/Blood
		Iron is stored as ==ferritin==^[which protein?],
		and carried by ==transferrin==.
		<!--SR:!2026-12-01,20,270!2026-11-25,4,230-->

		Plain prose, where a == b.
	END
	run_rounds 0 import --with-schedule gaps.md
	[ "$output" = "gaps.md: 1 note: 1 added, 0 updated, 0 unchanged." ]
	[ "$stderr" = "gaps.md:6:1: warning: 1 line belongs to no card and left out [stray-text]" ]
	run_rounds 0 list --json prop:due=10
	shows '"question": "Iron is stored as [which protein?],\nand carried by transferrin.", "answer": "ferritin"'
	run_rounds 0 list --json prop:due=4
	shows '"answer": "transferrin"'
	run_rounds 0 import --with-schedule gaps.md
	shows "1 unchanged"
}

@test "an edited answer is taken over and the schedule stays" {
	rounds import --with-schedule spleen.md 2>/dev/null
	sed -i 's/^2\. liver/2. the liver/' spleen.md
	run_rounds 0 import spleen.md
	shows "1 updated, 3 unchanged"
	run_rounds 0 list --json deck:Blood::Red prop:due=9
	shows '2. the liver"'
}

@test "a list of lines needs neither tag nor settings; the file names the deck" {
	printf 'haima::blood\r\nkardia::heart\r\nhepar::liver, the largest gland\r\n' >greek.md
	run_rounds 0 import greek.md
	[ "$output" = "greek.md: 3 cards: 3 added, 0 updated, 0 unchanged." ]
	[ -z "$stderr" ]
	run_rounds 0 list --json deck:greek
	[ "${#lines[@]}" = 3 ]
	printf 'haima::blood\nkardia::heart\n' | rounds import --deck Greek -
	[ "$(rounds list deck:greek | wc -l)" = 3 ]
}

@test "what is another format stays that" {
	# A deck of ours whose answers hold the sign.
	printf '# Code\n\n## Which grows?\nBag::vector\n\n## Which is linked?\nBag::list\n' >ours.md
	run_rounds 0 import -n --json ours.md
	shows '"format": "a Markdown deck", "dry_run": true, "notes": 2'
	printf '# Code\n\n{{c1::Baclofen::drug}} eases {{c2::spasms}}.\n\n## What?\nThat.\n' >gaps.md
	run_rounds 0 import -n --json gaps.md
	shows '"format": "a Markdown deck"'
	printf 'Q: What grows?\nA: Bag::vector\n\nQ: What is linked?\nA: Bag::list\n' >qa.md
	run_rounds 0 import -n --json qa.md
	shows '"format": "text with Q: and A:", "dry_run": true, "notes": 2'
	printf 'front,back,deck\nWhat?,That,Drugs::MS\nWho?,He,Drugs::MS\n' >table.csv
	run_rounds 0 import -n --json table.csv
	shows '"format": "a table", "dry_run": true, "notes": 2'
	printf 'Drugs::MS\tWhat?\nDrugs::HT\tWho?\n' >table.txt
	run_rounds 0 import -n --json table.txt
	shows '"format": "a table"'
	printf '#separator:Semicolon\n#tags:a::b\nq::x;a\n' >anki.txt
	run_rounds 0 import -n --json anki.txt
	shows '"format": "a table"'
	printf 'We use Bag::vector here.\nAnd much prose.\nMore of it.\n' >prose.md
	run_rounds 4 import -n prose.md
	[[ $stderr == *"holds no cards that can be read here"* ]]
}

@test "half cards and unclear lines are refused with their line" {
	printf 'a::b\nc::\nWhat is x::y::z\nd::e\nf::g\n' >half.md
	run_rounds 1 import half.md
	[ "$output" = "half.md: 5 cards: 3 added, 0 updated, 0 unchanged, 2 refused." ]
	[ "${stderr_lines[0]}" = "half.md:2:1: error: there is no answer [no-answer]" ]
	[[ ${stderr_lines[1]} == "half.md:3:1: error: several '::' stand here,"*"[two-signs]" ]]
}

@test "hostile notes are read to their end" {
	printf 'what\033[2J is asked::b\0c\nwho says it::the nurse\377\n' >odd.md
	run_rounds 0 import odd.md
	shows "2 added"
	[ "$stderr" = "odd.md:1:1: warning: NUL bytes are left out [control-character]" ]
	run_rounds 0 list --json
	[[ $output != *$'\033'* ]]
	shows '"question": "what[2J is asked", "answer": "bc"'
	{
		printf '#flashcards/\033red\na::b\n'
		head -c 1000000 /dev/zero | tr '\0' ':'
		printf '\n'
		head -c 1000000 /dev/zero | tr '\0' '`'
		printf '\n'
		yes '{{`$' | head -100000
	} >long.md
	run_rounds 0 import long.md
	shows "long.md: 1 card: 1 added"
	run_rounds 0 list --json deck:red
	[[ $output != *$'\033'* ]]
}
