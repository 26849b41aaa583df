#!/usr/bin/env bats
# Tables as text: of spreadsheets, of Quizlet, of Anki.
load common

setup() {
	common_setup
}

# Question and answer of all cards, by question: "question|answer", " / " for
# the end of a line.
texts() {
	rounds list --json "$@" | python3 -c '
import json, sys
for card in map(json.loads, sys.stdin):
    print(card["question"], card["answer"].replace("\n", " / "), sep="|")
' | sort
}

@test "the separator is the one that fits all rows, not the first one seen" {
	printf 'Which, of A: or B?;this, then\nAnd that: what?;so\n' >semicolon.txt
	printf '"Signs; of it","a, b"\n"Of: that",c\n' >comma.csv
	printf 'One, or two?\tthis; that\nThree?\tno\n' >tab.txt
	run_rounds 0 import semicolon.txt comma.csv tab.txt
	run texts
	[ "$output" = "And that: what?|so
Of: that|c
One, or two?|this; that
Signs; of it|a, b
Three?|no
Which, of A: or B?|this, then" ]
}

@test "fields in quotes go over lines, and line numbers are those of the file" {
	printf 'q1,"first\r\nsecond ""line"""\r\nq2,\r\nq3,yes\r\n' >quoted.csv
	run_rounds 1 import quoted.csv
	shows "3 cards: 2 added, 0 updated, 0 unchanged, 1 refused."
	[ "$stderr" = "quoted.csv:3:1: error: there is no answer [no-answer]" ]
	run texts
	[ "$output" = 'q1|first / second "line"
q3|yes' ]
}

@test "encodings and line ends of any machine are read" {
	printf 'caf\303\251;x\nb;y\n' >utf8.txt
	iconv -f UTF-8 -t UTF-16 utf8.txt >utf16.txt
	iconv -f UTF-8 -t UTF-16BE utf8.txt >utf16be.txt
	iconv -f UTF-8 -t WINDOWS-1252 utf8.txt >windows.txt
	tr '\n' '\r' <utf8.txt >mac.txt
	local file
	for file in utf8 utf16 utf16be windows mac; do
		run_rounds 0 --db "$file.db" import "$file.txt"
		shows "2 cards: 2 added"
		ROUNDS_DB=$file.db run texts
		[ "$output" = "b|y
café|x" ]
	done
}

@test "named separators read what Quizlet exports" {
	printf 'term one - it; is\nthat;;term two - those;;\n' >set.txt
	run_rounds 0 import --field-sep ' - ' --row-sep ';;' set.txt
	run texts --deck set
	[ "$output" = "term one|it; is / that
term two|those" ]
}

@test "a first row of names tells what the columns are" {
	printf 'Tags,Back,Front,Extra\nt::u v,the answer,the question,more\n' >named.csv
	run_rounds 0 import named.csv
	shows "1 card: 1 added"
	[ "$(texts)" = "the question|the answer" ]
	run_rounds 0 list 'tag:t::u tag:v'
	[ "${#lines[@]}" = 1 ]
	run_rounds 0 show "${output%% *}"
	shows more
}

@test "every key of Anki's header is followed" {
	cat >anki.txt <<-'END'
		#separator:Semicolon,,,
		#HTML: true |||
		#tags:all of
		#columns:guid;Front;Back;Type;Where;Words
		#guid column:1
		#notetype column:4
		#deck column:5;;;
		#tags column:6
		#if matches:update current
		#match scope:notetype + deck
		#unheard of:key
		g,1;<b>What</b>?;<i>that</i><br>or this;Basic;Neuro::Nerves;own
		# a remark; of somebody; 1
		"g#2";{{c1::One}} and {{c2::two::hint}};;Cloze;Neuro;
		g3;left;right;Basic (and reversed card);Neuro;
	END
	run_rounds 0 import anki.txt
	shows "3 notes: 3 added"
	run texts
	[ "$output" = '**What**?|*that*\ / or this
One and [hint]|two
[...] and two|One
left|right
right|left' ]
	run_rounds 0 list tag:all tag:of tag:own deck:Neuro::Nerves
	[[ $output == "g,1 "* ]]
	run_rounds 0 import anki.txt
	shows "3 notes: 0 added, 0 updated, 3 unchanged."
}

@test "text that is said to be no HTML is shown letter by letter" {
	printf '#separator:tab\n#html:false\nIs *p* < 5?\t<b>no</b>\n' >plain.txt
	run_rounds 0 import plain.txt
	run_rounds 0 list
	run_rounds 0 show "${output%% *}"
	shows 'Is *p* < 5?'
	shows '<b>no</b>'
}

@test "keep current leaves what is there, and takes what is new" {
	printf '#separator:tab\n#guid column:1\ng1\tq\told\n' >first.txt
	printf '#separator:tab\n#guid column:1\n#if matches:keep current\ng1\tq\tnew\ng2\tr\ts\n' >second.txt
	rounds import first.txt
	run_rounds 0 import second.txt
	shows "2 cards: 1 added, 0 updated, 1 unchanged."
	[ "$(texts)" = "q|old
r|s" ]
}

@test "a row that ends early keeps what it does not say" {
	printf '#separator:tab\n#guid column:1\n#columns:guid\tFront\tBack\tExtra\ng1\tq\ta\tmore\n' >whole.txt
	printf '#separator:tab\n#guid column:1\n#columns:guid\tFront\tBack\tExtra\ng1\tother q\ng2\tnew\n' >ragged.txt
	rounds import whole.txt
	run_rounds 1 import ragged.txt
	shows "2 cards: 0 added, 1 updated, 0 unchanged, 1 refused."
	[ "$stderr" = "ragged.txt:5:1: error: a card without answer [no-text]" ]
	[ "$(texts)" = "other q|a" ]
	run_rounds 0 show g1
	shows more
}

@test "protected fields stay as they are" {
	local head='#separator:tab\n#guid column:1\n#tags column:4\n#columns:guid\tFront\tBack Extra\tTags\n'
	printf "$head"'g1\tq\ta\tAnkiHub_Protect::Back_Extra\ng2\tq2\ta2\tAnkiHub_Protect::All\n' >mine.txt
	printf "$head"'g1\tnew q\tnew a\t\ng2\tnew q2\tnew a2\t\n' >theirs.txt
	rounds import mine.txt
	run_rounds 0 import theirs.txt
	shows "2 cards: 0 added, 1 updated, 1 unchanged."
	[ "$(texts)" = "new q|a
q2|a2" ]
}

@test "the user's own words stay in a conflict, unless told otherwise" {
	printf 'q1\ta1\nq2\ta2\n' >table.txt
	printf 'q1\ttheirs\nq2\tnew\n' >changed.txt
	rounds import --deck D table.txt
	printf '#!/bin/sh\nsed "s/^a1/mine/" "$1" >"$1.new"; mv "$1.new" "$1"\n' >editor
	chmod +x editor
	printf 'e\nq\n' | EDITOR=./editor rounds review >/dev/null 2>&1 || true
	run texts
	if [[ $output != *mine* ]]; then skip "the editor needs a terminal"; fi
	run_rounds 0 import --deck D changed.txt
	shows "1 updated, 0 unchanged, 1 in conflict."
	[[ $stderr == "changed.txt:1:1: warning: card '"*"' was edited here and in the file"* ]]
	[ "$(texts)" = "q1|mine
q2|new" ]
	run_rounds 0 import --deck D --overwrite changed.txt
	shows "1 updated, 1 unchanged."
	[ "$(texts)" = "q1|theirs
q2|new" ]
}

@test "prose, pictures, a million columns and NUL bytes do no harm" {
	printf 'Only prose, of some sort.\nAnd more of it: a lot.\n\nThat, that, that.\n' >prose.txt
	run_rounds 4 import prose.txt
	seq -s, 1000000 >wide.csv
	run_rounds 1 import wide.csv
	shows "1 card: 0 added, 0 updated, 0 unchanged, 1 refused."
	[[ $stderr == "wide.csv:1:1: error: the row has more than 1000 columns"* ]]
	printf 'a fine question\tan ans\0wer\nb\tc\n' >nul.txt
	run_rounds 0 import nul.txt
	[ "$stderr" = "nul.txt:1:1: warning: NUL bytes are left out [control-character]" ]
	printf '#deck:\033[2JEvil\n#separator:tab\nq\ta\033[31m\n' >evil.txt
	run_rounds 0 import evil.txt
	run_rounds 0 list --json --deck '[2JEvil'
	[[ $output != *$'\033'* && $output != *u001b* ]]
}

@test "a quote that is never closed swallows no rows" {
	printf 'a,"b\nc,d\ne,f\n' >open.csv
	run_rounds 0 import open.csv
	shows "3 cards: 3 added"
	[[ $stderr == "open.csv:1:1: warning: a quote begins a field and never ends"* ]]
}
