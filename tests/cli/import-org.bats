#!/usr/bin/env bats
# Decks of org-drill.
load common

setup() {
	common_setup
	cat >heart.org <<-'END'
		#+TITLE: Heart
		#+FILETAGS: :cardio:
		Prose above the headings.

		* Valves :exam:
		** Item :drill:later:
		   SCHEDULED: <2026-12-03 Thu>
		   :PROPERTIES:
		   :ID:       valve-1
		   :DRILL_LAST_INTERVAL: 12.4
		   :DRILL_REPEATS_SINCE_FAIL: 4
		   :DRILL_EASE: 2.36
		   :DRILL_LAST_REVIEWED: [2026-11-21 Sat 01:14]
		   :END:
		Which valve has /two/ leaflets?
		*** The Answer
		The *mitral* valve.
		** Fact :drill:
		:PROPERTIES:
		:ID: valve-2
		:DRILL_CARD_TYPE: hide1cloze
		:END:
		The [aortic||which?] valve has [three] cusps.
		** Word :drill:
		:PROPERTIES:
		:ID: valve-3
		:DRILL_CARD_TYPE: twosided
		:END:
		Translate.
		*** Greek
		kardia
		*** English
		heart
		*** Remark
		as in cardiac
		** A heading of the notes
		It is no card.
		* What pumps blood?                                :drill:
		The ventricles.
	END
}

@test "headings with the tag become cards; those above are deck and tags" {
	run_rounds 0 import --json heart.org
	[ "$output" = '{"file": "heart.org", "format": "a deck of org-drill", "dry_run": false, "notes": 4, "cards": 6, "new": 4, "updated": 0, "unchanged": 0, "conflict": 0, "refused": 0}' ]
	[ -z "$stderr" ]
	run_rounds 0 list --json deck:Heart::Valves tag:exam tag:cardio
	[ "${#lines[@]}" = 5 ]
	run_rounds 0 list --json tag:later
	[ "${#lines[@]}" = 1 ]
	shows '"key": "valve-1"'
	shows '"question": "Which valve has *two* leaflets?", "answer": "The **mitral** valve."'
	shows '"due": null'
	run_rounds 0 list --json pumps
	shows '"question": "What pumps blood?", "answer": "The ventricles."'
	shows '"deck": "Heart"'
	run_rounds 0 import --dry-run heart.org
	[ "$output" = "heart.org: 4 notes: 0 new, 0 updated, 4 unchanged, 0 in conflict, 0 refused; nothing was changed." ]
	run_rounds 0 import heart.org
	[ "$output" = "heart.org: 4 notes: 0 added, 0 updated, 4 unchanged." ]
}

@test "gaps are hidden one by one, sides are asked in turn" {
	rounds import heart.org
	run_rounds 0 list --json key:valve-2 || run_rounds 0 list --json cusps
	[ "${#lines[@]}" = 2 ]
	shows '"question": "The [which?] valve has three cusps.", "answer": "aortic"'
	shows '"key": "valve-2-c2"'
	run_rounds 0 list --json translate
	[ "${#lines[@]}" = 2 ]
	shows '"key": "valve-3", "kind": "basic", "category": null, "subject": null, "question": "Word\n\nTranslate.\n\n### Greek\n\nkardia", "answer": "### English\n\nheart"'
	shows '"answer": "### Greek\n\nkardia"'
	shows '"note": "### Remark\n\nas in cardiac"'
	shows '"siblings": "valve-3"'
}

@test "all gaps of a simple heading are one card, its type names others" {
	cat >types.org <<-'END'
		* All :drill:
		Both [one] and [two].
		* Others :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: show1cloze
		:END:
		[alpha], [beta], [gamma]
		* Last :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: hidelast
		:END:
		[seen] but [unseen]
		* Sides :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: multisided
		:END:
		** red
		** green
		** blue
	END
	run_rounds 0 import types.org
	[ "$output" = "types.org: 4 notes: 4 added, 0 updated, 0 unchanged." ]
	run_rounds 0 list --json
	[ "${#lines[@]}" = 8 ]
	shows '"question": "All\n\nBoth [...] and [...].", "answer": "one, two"'
	shows '"question": "Others\n\nalpha, [...], [...]", "answer": "beta, gamma"'
	shows '"question": "Last\n\nseen but [...]", "answer": "unseen"'
	shows '"question": "Sides\n\ngreen", "answer": "red\n\nblue"'
	run_rounds 0 import types.org
	shows "4 unchanged"
}

@test "schedules come along when they are wanted" {
	run_rounds 0 import --with-schedule heart.org
	run_rounds 0 list --json is:learned
	[ "${#lines[@]}" = 1 ]
	shows '"key": "valve-1"'
	shows '"due": "2026-12-03"'
	run_rounds 0 list prop:interval=12 prop:ease=2.36
	[ "${#lines[@]}" = 1 ]
	# The night of the 21st belongs to the 20th.
	run_rounds 0 show valve-1
	shows "2026-11-20"
	run_rounds 0 import --with-schedule heart.org
	shows "4 unchanged"
}

@test "an ID keeps the schedule whatever is edited" {
	rounds import --with-schedule heart.org
	sed -i -e 's/^Which valve has .*/Which valve has two cusps?/' -e 's/mitral/bicuspid/' -e 's/^\* Valves/* Doors/' heart.org
	run_rounds 0 import heart.org
	shows "1 updated, 3 unchanged"
	run_rounds 0 show valve-1
	shows "Which valve has two cusps?"
	shows "The bicuspid valve."
	shows "2026-12-03"
}

@test "what can't be asked is refused with its line, the rest is taken" {
	cat >mixed.org <<-'END'
		* Verb :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: conjugate
		:END:
		amo
		* Item :drill:
		Nothing below answers this.
		* Empty :drill:
		* One side :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: twosided
		:END:
		** only
		* Flat :drill:
		:PROPERTIES:
		:DRILL_CARD_TYPE: hide1cloze
		:END:
		No gap.
		* Name :drill:
		What is [std::map]?
		* Good? :drill:
		:PROPERTIES:
		:ID: good
		Yes.
	END
	run_rounds 1 import mixed.org
	[ "$output" = "mixed.org: 7 cards: 1 added, 0 updated, 0 unchanged, 6 refused." ]
	[ "${stderr_lines[0]}" = "mixed.org:1:1: error: cards of type 'conjugate' are not read here [card-type]" ]
	[ "${stderr_lines[1]}" = "mixed.org:6:1: error: there is no answer [no-answer]" ]
	[ "${stderr_lines[2]}" = "mixed.org:8:1: error: there is no answer [no-answer]" ]
	[ "${stderr_lines[3]}" = "mixed.org:9:1: error: a card of type 'twosided' has 2 to 20 headings below it, this one 1 [sides]" ]
	[ "${stderr_lines[4]}" = "mixed.org:14:1: error: the text has no gap; put what it hides in [brackets] [no-gap]" ]
	[ "${stderr_lines[5]}" = "mixed.org:19:1: error: a gap holds '::' or '}}'; write it another way [gap-text]" ]
	[ "${stderr_lines[6]}" = "mixed.org:21:1: warning: its properties have no end; write :END: below them [open-drawer]" ]
	run_rounds 0 list --json
	shows '"key": "good"'
	shows '"answer": "Yes."'
}

@test "line ends, encodings and names of any kind do no harm" {
	printf '\xef\xbb\xbf#+TITLE: Ev\033[2Jil\r\n* Caf\xe9 :drill:t\033[31mag:\r\n* What\033[2J?\t:drill:\r\n:PROPERTIES:\r\n:ID: \033]0;x\007\r\n:DRILL_CARD_TYPE: \r\n:END:\r\nIt\0self, and some more words.\r\n' >evil.org
	run_rounds 0 import evil.org
	[[ $output$stderr != *$'\033'* ]]
	shows "1 added"
	[[ $stderr == *"NUL bytes are left out"* ]]
	run_rounds 0 list --json
	[[ $output != *$'\033'* ]]
	shows '"question": "What[2J?", "answer": "Itself, and some more words."'
	shows '"deck": "Ev[2Jil"'
}

@test "deep, long and unclosed input is read in time" {
	{
		head -c 100000 /dev/zero | tr '\0' '*'
		printf ' Deep :drill:\nbelow\n* A :drill:\n'
		yes ':OPEN:' | head -100000
		yes '*a /b _c [d [[e \(f $g ~h' | head -20000
		yes -- "- - x" | head -20000
		printf '#+begin_src\n'
	} >deep.org
	awk 'BEGIN { for (s = "*"; i < 400; i++) { print s " h" i " :drill:t" i ":\nbody"; s = s "*" } }' >>deep.org
	run_rounds 0 import deep.org
	shows "deep.org: 402 cards: 402 added"
	run_rounds 0 import deep.org
	shows "402 unchanged"
}

@test "a deck of ours may hold a starred line with such a tag" {
	printf '# Org\n\n## How is a card marked?\nLike this:\n\n```\n* Item :drill:\n```\n' >ours.md
	run_rounds 0 import -n --json ours.md
	shows '"format": "a Markdown deck", "dry_run": true, "notes": 1'
}
