#!/usr/bin/env bats
# Text with Q:, A: and C: at the beginning of lines.
load common

setup() {
	common_setup
	cat >nerves.md <<-'END'
		---
		name = "Neuro::Nerves"
		---

		Q: Which nerve lifts
		the eyelid?
		A: The oculomotor nerve.

		It also moves the eye.

		C: The [phrenic] nerve comes from \[see below\] [C3 to C5], ![](neck.png).
		---
		A remark of the author.

		Q: And which closes it?
		A: The facial nerve.
	END
}

@test "questions, answers and gaps become cards of the deck that is named" {
	run_rounds 0 import nerves.md
	[ "$output" = "nerves.md: 3 notes: 3 added, 0 updated, 0 unchanged." ]
	[ "$stderr" = "nerves.md:13:1: warning: 1 line belongs to no card and left out [stray-text]" ]
	run_rounds 0 list --json deck:Neuro::Nerves
	[ "${#lines[@]}" = 4 ]
	shows '"question": "Which nerve lifts\nthe eyelid?", "answer": "The oculomotor nerve.\n\nIt also moves the eye."'
	shows '"answer": "phrenic"'
	shows '"answer": "C3 to C5"'
	run_rounds 0 import nerves.md
	shows "3 notes: 0 added, 0 updated, 3 unchanged."
}

@test "marks said for each line, and without a deck, as SuperMemo has it" {
	printf 'Q: one\r\nQ: two\r\nA: three\r\nA: four\r\nI: REP=8 LAP=0 EF=3.200 UF=2.370 INT=429 LAST=27.01.06\r\nO: 36\r\n\r\nQ: five\r\nA: six\r\n' >memo.txt
	run_rounds 0 import memo.txt
	[ "$output" = "memo.txt: 2 cards: 2 added, 0 updated, 0 unchanged." ]
	[ "$stderr" = "memo.txt:5:1: warning: 2 lines of SuperMemo's own schedule left out; the cards come in as new [repetitions]" ]
	run_rounds 0 list --json deck:memo
	shows '"question": "one\ntwo", "answer": "three\nfour"'
}

@test "a file may open with prose, which is left out and told" {
	printf '# Spleen\n\nMy cards on it.\n\nQ: Where is it?\n\nA: On the left\n\nQ: What is it for?\nA: Old red cells\n' >spleen.md
	run_rounds 0 import spleen.md
	[ "$output" = "spleen.md: 2 cards: 2 added, 0 updated, 0 unchanged." ]
	[ "$stderr" = "spleen.md:1:1: warning: 2 lines belong to no card and left out [stray-text]" ]
}

@test "half cards are refused with their line" {
	printf 'Q: asked\n\nQ: asked again\nA: told\nC: no gap here\n' >half.md
	run_rounds 1 import half.md
	shows "3 cards: 1 added, 0 updated, 0 unchanged, 2 refused."
	[ "${stderr_lines[0]}" = "half.md:1:1: error: there is no answer [no-answer]" ]
	[ "${stderr_lines[1]}" = "half.md:5:1: error: the text has no gap; put what it hides in [brackets] [no-gap]" ]
}

@test "lines with question::answer stand beside the marks, as repeater has them" {
	printf '# Drugs::Blood\n\nheparin::antithrombin\n\nQ: What grows?\nA: Bag::vector\n\nof a::b\n---\nwarfarin:::vitamin K\nA note on it.\n' >mixed.md
	run_rounds 0 import mixed.md
	[ "$output" = "mixed.md: 3 notes: 3 added, 0 updated, 0 unchanged." ]
	[ "$stderr" = "mixed.md:1:1: warning: 2 lines belong to no card and left out [stray-text]" ]
	run_rounds 0 list --json deck:mixed
	[ "${#lines[@]}" = 4 ]
	shows '"question": "heparin", "answer": "antithrombin"'
	shows '"question": "What grows?", "answer": "Bag::vector\n\nof a::b"'
	shows '"question": "vitamin K", "answer": "warfarin"'
	run_rounds 0 import mixed.md
	shows "3 unchanged"
}
