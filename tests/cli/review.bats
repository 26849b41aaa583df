#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	write_deck
	rounds import heart.md >/dev/null
}

# Days later, at the same time of day.
on_day() {
	NOW=2026-11-$1T08:00:00Z
}

@test "question, answer, source and status are shown in turn" {
	run_typed 0 review -- '' 5 q
	shows "Which valve lies between left atrium and left ventricle?"
	shows "The mitral valve."
	shows "notes.md, Valves · asserted"
	shows "1 answered, 1 right, 1 new."
	[ -z "$stderr" ]
	[[ ${output%%Which valve*} != *"The mitral valve."* ]]
}

@test "each grade is in the log as it was given" {
	run_typed 0 review -- '' 5 '' 4 '' 5
	shows "3 answered, 3 right, 3 new."
	[ "$(grades)" = "5 4 5" ]
}

@test "a typed answer is shown as a difference to the right one" {
	run_typed 0 review -- 'MITRAL VALVE' 5 'the right ventricle' 4 q
	shows "Yours, the same: The mitral valve"
	shows "Yours: The [-right-] {+left+} ventricle"
}

@test "Enter confirms the grade that a typed answer suggests" {
	run_typed 0 review -- 'mitral valve' '' 'the right ventricle' '' '' '' 5 '' '' 4
	[ "$(grades)" = "5 1 5 4" ]
}

@test "items of a list card are ticked off as they are typed" {
	cat >signs.md <<-'END'
		# Signs

		## Which three signs make up the triad?
		<!-- card: triad -->
		- fever
		- neck stiffness
		- a changed mental state
	END
	rounds import signs.md >/dev/null
	run_typed 0 review deck:Signs -- fever 'stiffness of the neck' 'changed mental state' \
		'neck stiffness' '' q
	shows "✓ fever"
	shows "1 of 3"
	shows "✓ a changed mental state"
	shows "3 of 3"
	[ "$(grades)" = 4 ]
}

@test "? tells what the grades mean and when the card comes back" {
	run_typed 0 review -- '' '?' 5 q
	shows "5  right, at once: tomorrow, Sun 2026-11-22"
	shows "0  no idea: again today"
}

@test "a key that is none asks again" {
	run_typed 0 review -- '' 7 x 5 q
	[ "$(grades)" = 5 ]
}

@test "with four keys they give the grades 2 to 5" {
	rounds config set grades four
	run_typed 0 review -- '' '?' 2 '' 3 '' 5 4
	shows "2  hard: again today"
	[ "$(grades)" = "3 4 5" ]
}

@test "a hint shows a letter more of each word" {
	run_typed 0 review -- h h q
	shows "T__ m_____ v____."
	shows "Th_ mi____ va___."
}

@test "a card that is skipped comes after the others" {
	run_typed 0 review -- k '' 5 '' 5 '' 3
	[ "$(rounds export progress | tail -1 | grep -c heart-valve)" = 1 ]
}

@test "each grade says when the card comes back" {
	run_typed 0 review mitral -- '' 5
	shows "Back: 0-5 tomorrow"
	on_day 22
	run_typed 0 review mitral -- '' q
	shows "Back: 0-2 tomorrow · 3-5 2026-11-28"
}

@test "a card graded under 4 comes back until it is known" {
	run_typed 0 review -- '' 2 '' 5 '' 5 '' 3 '' 4
	shows "again today, 1 to repeat"
	shows "3 answered, 2 right, 3 new; 2 asked again."
	[ "$(grades)" = "2 5 5 3 4" ]
	run_rounds 0 review
	shows "Nothing to review now."
}

@test "the drill goes on in the next sitting and changes no schedule" {
	run_typed 0 review -- '' 2 '' 5 '' 5 q
	rounds show --json heart-valve >before
	run_typed 0 review -- '' 4
	shows "again today"
	rounds show --json heart-valve >after
	python3 - <<-'END'
		import json
		before, after = (json.load(open(name)) for name in ("before", "after"))
		for name in ("due", "interval", "easiness", "repetition"):
		    assert before[name] == after[name], name
		assert [r["kind"] for r in after["reviews"]] == ["scheduled", "drill"]
	END
}

@test "cards come back on the day SM-2 says" {
	run_typed 0 review -- '' 5 '' 5 '' 5
	run_rounds 0 review
	shows "Nothing to review now."
	on_day 22
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "3 answered, 3 right, 0 new."
	on_day 27
	run_rounds 0 review
	shows "Nothing to review now."
	on_day 28
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "3 answered"
}

@test "the night belongs to the day before until the rollover hour" {
	NOW=2026-11-22T03:59:00Z
	run_typed 0 review -- '' 5 q
	[ "$(rounds export progress | cut -d, -f2 | tail -1)" = 2026-11-21 ]
	NOW=2026-11-22T04:00:00Z
	[ "$(rounds list --due | wc -l)" = 1 ]
}

@test "undo takes the last grade back and asks again" {
	run_typed 0 review -- '' 1 u '' 5 q
	shows "Took back grade 1."
	shows "1 answered, 1 right, 1 new."
	rounds export progress -f json >log
	python3 - <<-'END'
		import json
		log = json.load(open("log"))["reviews"]
		assert [r["grade"] for r in log] == [1, None, 5], log
		assert [r["undone"] for r in log] == [True, False, False], log
		assert log[1]["undoes"] == log[0]["id"]
	END
}

@test "undo with nothing to undo says so" {
	run_typed 0 review -- u q
	shows "Nothing to undo."
}

@test "undo goes back behind the present sitting" {
	run_typed 0 review -- '' 5 '' 1 q
	run_typed 0 review -- u u u '' 4 q
	shows "Took back grade 1 of an earlier sitting."
	shows "Took back grade 5 of an earlier sitting."
	shows "Nothing to undo."
	shows "1 answered, 1 right, 1 new."
	[ "$(rounds export progress -f json | grep -c '"undone": true')" = 2 ]
	[ "$(rounds export progress | tail -1 | grep -c heart-valve)" = 1 ]
	run_rounds 0 doctor --replay
}

@test "a card is flagged as wrong with a note, and not any more" {
	run_typed 0 review -- f 'not the mitral one' '' f '' 5 q
	[ "$(grades)" = 5 ]
	shows "Flagged; \`rounds list is:flagged\` finds it again."
	shows "No longer flagged."
	run_typed 0 review -- f 'the left one' q
	[ "$(rounds list is:flagged | wc -l)" = 1 ]
	rounds show heart-aorta >shown
	grep -qx 'Flagged as wrong: the left one' shown
	rounds show --json heart-aorta | grep -q '"complaint": "the left one"'
}

@test "the source is shown in its paragraph" {
	write_notes
	rounds generate --add notes.md >/dev/null 2>&1
	rounds curate --accept-all >/dev/null
	run_typed 0 review colchicine -- '' v q
	shows ">> Colchicine reduces the pain of an acute attack. <<"
	shows "xanthine oxidase"
}

# A deck of one card that shows the picture PATH.
write_picture_deck() {
	printf '# Pictures\n\n## What is this?\n\nA dot: ![a dot](%s)\n' "$1" >pictures.md
	rounds import pictures.md >/dev/null
}

@test "a picture is named with its size and opened in the viewer" {
	write_picture dot.png
	write_picture_deck dot.png
	printf '#!/bin/sh\necho "$1" >opened; cp "$1" seen\n' >viewer
	chmod +x viewer
	export ROUNDS_VIEWER=./viewer TMPDIR=$PWD
	run_typed 0 review Pictures -- i '' i q
	shows "There is no picture here."
	shows "dot.png: PNG, 1 x 1 pixels, 70 bytes"
	cmp dot.png seen
	[[ $(cat opened) == "$PWD"/rounds-*.png ]]
	[ ! -e "$(cat opened)" ]
	export ROUNDS_VIEWER=false
	run_typed 0 review Pictures -- '' i q
	shows "dot.png: no program shows pictures here; set ROUNDS_VIEWER to one that does"
}

@test "what is no picture, or elsewhere, is not opened" {
	printf '#!/bin/sh\ntouch opened\n' >viewer
	chmod +x viewer
	export ROUNDS_VIEWER=./viewer
	mkdir -p below folder.png
	write_picture above.png
	echo "rm -rf ~" >script.png
	local path
	for path in script.png folder.png "$PWD/above.png" ../above.png https://a.example/x.png; do
		cd below || return 1
		cp -r ../script.png ../folder.png ../viewer .
		write_picture_deck "$path"
		run_typed 0 review Pictures -- '' i q
		shows "$path: no"
		[ ! -e opened ]
		cd ..
		rm -rf below/*
	done
}

@test "the other side of a contradiction is shown" {
	printf '# Gout\n\nGout affects about 4%% of adults.\n' >one.md
	printf '# Gout\n\nGout affects about 1%% of adults.\n' >two.md
	rounds generate --add one.md two.md >/dev/null 2>&1
	answers a a a | rounds curate >/dev/null
	run_typed 0 review Gout -- o '' o q
	shows "That gives the answer away: Enter first."
	shows "Another card bears on this one: o."
	[[ $output == *4%*1%* ]]
}

@test "a suspended card is not asked until it is taken up again" {
	run_typed 0 review -- s q
	shows "Suspended."
	[ "$(rounds list --state suspended | wc -l)" = 1 ]
	run_typed 0 review -- '' 5 '' 5
	shows "2 answered"
	answers a | rounds curate --state suspended
	run_typed 0 review -- '' 5
	shows "The mitral valve."
}

@test "a buried card comes tomorrow" {
	run_typed 0 review -- b '' 5 '' 5
	shows "Buried for today."
	shows "2 answered"
	run_rounds 0 review
	shows "Nothing to review now."
	on_day 22
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "3 answered, 3 right, 1 new."
}

@test "a card edited in the middle of a review keeps its schedule" {
	cat >editor <<-'END'
		#!/bin/sh
		sed 's/^The mitral valve.*/The bicuspid valve./' "$1" >"$1.new"
		mv "$1.new" "$1"
	END
	chmod +x editor
	EDITOR=./editor run_typed 0 review -- e '' 5 q
	shows "Changed."
	shows "The bicuspid valve."
	[ "$(grades)" = 5 ]
	run_rounds 0 import heart.md
	run_rounds 0 show heart-valve
	shows "The bicuspid valve."
	shows "interval 1"
}

@test "an editor that fails leaves the card and the sitting goes on" {
	EDITOR=false run_typed 0 review -- e '' 5 q
	complains "the editor 'false' failed, nothing was changed; set EDITOR to one that works"
	shows "1 answered"
}

@test "only the deck that is named is asked" {
	printf '# Other\n\n## What else?\n<!-- card: else -->\nThis.\n' >other.md
	rounds import other.md
	run_typed 0 review Other -- '' 5
	shows "What else?"
	shows "1 answered"
	run_typed 0 review Notes -- '' 5 q
	shows "Notes::Heart"
	run_rounds 2 review deck:Nowhere
	complains "query, column 1: no deck 'Nowhere'; run \`rounds stats --decks\` for the list, and quote a name with spaces: deck:\"A B\""
	run_rounds 0 review Nowhere
	shows "No card matches"
}

@test "a query chooses what is asked" {
	run_typed 0 review aorta or sinus -- '' 5 '' 5
	shows "2 answered"
	run_typed 0 review is:new '(deck:Notes' -aorta ')' -- '' 5
	shows "The mitral valve."
	shows "1 answered"
	run_rounds 2 review 'is:new (aorta'
	complains "query, column 8: the parenthesis is not closed; end it with )"
}

@test "settings and options limit how many new cards are begun" {
	rounds config set new-per-day 2
	run_typed 0 review -- '' 5 '' 5 '' 5
	shows "2 answered, 2 right, 2 new."
	run_rounds 0 review
	shows "1 new card waits; \`rounds review --new 10\` begins more today."
	run_typed 0 review --new 1 -- '' 5 '' 5
	shows "1 answered"
	on_day 22
	run_typed 0 review --limit 1 -- '' 5 '' 5
	shows "1 answered, 1 right, 0 new."
}

@test "the end of the input keeps what was graded" {
	run_typed 0 review -- '' 5 ''
	shows "1 answered, 1 right, 1 new.  Left for today: 2, 0 to repeat."
	[ "$(grades)" = 5 ]
}

@test "without cards it says how to get some" {
	run_rounds 0 --db empty.db review
	shows "There are no cards yet; \`rounds generate FILE --add\` makes some."
}

@test "every grade is on disk before the next card is shown" {
	mkfifo typed
	rounds review <typed >shown &
	pid=$!
	exec 9>typed
	printf '\n5\n\n4\n\n3\n' >&9
	for ((i = 0; i < 200; i++)); do
		grep -q "again today" shown && break
		sleep 0.05
	done
	kill -KILL "$pid"
	exec 9>&-
	wait "$pid" || true
	[ "$(grades)" = "5 4 3" ]
	run_rounds 0 doctor
}

@test "two reviews at once: no grade counts twice, none is lost, one backup" {
	mkfifo first second
	rounds review <first >shown-first 2>talk-first &
	rounds review <second >shown-second 2>talk-second &
	exec 8>first 9>second
	for ((i = 0; i < 200; i++)); do
		grep -q 'Which valve' shown-first && grep -q 'Which valve' shown-second && break
		sleep 0.05
	done
	printf '\n5\n' >&8
	for ((i = 0; i < 200; i++)); do
		grep -q 'pumps blood' shown-first && break
		sleep 0.05
	done
	printf '\n2\n' >&9
	exec 9>&-
	for ((i = 0; i < 200; i++)); do
		[ -s talk-second ] && break
		sleep 0.05
	done
	printf '\n4\nq\n' >&8
	exec 8>&-
	wait
	[ ! -s talk-first ]
	[ "$(cat talk-second)" = "rounds: the last grade is not saved: the card has been answered by another program meanwhile; start the review again" ]
	[ "$(grades)" = "5 4" ]
	[ "$(ls "$HOME/.local/share/rounds" | grep -c backup)" = 1 ]
	run_rounds 0 doctor
}

@test "whatever keys are pressed, log and schedule agree" {
	local seed day=21
	for seed in $(seq 40); do
		awk -v seed="$seed" 'BEGIN {
			srand(seed)
			keys = "?hkvobsuiuf012345012345uu\n\n\n\n\n\n\n\nx"
			for (i = 0; i < 60; i++) {
				key = substr(keys, 1 + int(rand() * length(keys)), 1)
				print key == "\n" ? "" : key == "x" ? "some words" : key
			}
		}' >typed
		rounds review <typed >shown 2>&1
		answers a a a | rounds curate --state suspended >/dev/null
		[ $((seed % 5)) != 0 ] || on_day $((day += 1))
	done
	run_rounds 0 doctor --replay
	shows "The database is sound."
	[ "$(rounds export progress | wc -l)" -gt 20 ]
}
