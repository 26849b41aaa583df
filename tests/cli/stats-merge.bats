#!/usr/bin/env bats
load common

HEAD="id,card,category,day,kind,grade,due_before,undone"
GOOD="1,k1,c,2026-11-20,scheduled,4,,0"

setup() {
	common_setup
	export COLUMNS=100
}

# reviews N: the learners' reviews in the JSON sum up to this.
reviews() {
	python3 -c 'import json, sys
got = sum(row["reviews"] for row in json.load(open("got.json"))["learner"])
assert got == int(sys.argv[1]), got' "$1"
}

@test "figures of a group agree with those counted by hand" {
	cat >anna.csv <<-'END'
		id,card,category,day,kind,grade,due_before,undone
		a1,k1,drugs,2026-11-01,scheduled,4,,0
		a2,k1,drugs,2026-11-02,scheduled,1,2026-11-02,0
		a3,k1,drugs,2026-11-02,drill,4,2026-11-02,0
		a4,k1,drugs,2026-11-20,scheduled,5,2026-11-03,0
		a5,k2,signs,2026-11-20,early,4,2026-11-21,0
		a6,k2,signs,2026-11-20,scheduled,0,2026-11-21,0
		a7,k2,signs,2026-11-20,scheduled,0,2026-11-21,1
		a8,k2,signs,2026-11-20,undo,,2026-11-21,0
	END
	# no id, columns nobody knows, another order
	cat >ben.csv <<-'END'
		more,undone,due_before,grade,kind,day,category,card
		x,0,2026-10-02,2,scheduled,2026-10-02,drugs,"k1"
	END
	run_rounds 0 stats --merge anna.csv ben.csv --json
	python3 -c 'import json, sys
got = json.loads(sys.argv[1])
assert [(c["category"], c["learners"], c["reviews"], c["asked"],
    round(c["retention"], 3)) for c in got["category"]] == [
    ("drugs", 2, 4, 3, 0.333), ("signs", 1, 2, 1, 1)], got
assert {(c["card"], c["learners"], c["asked"]) for c in got["card"]} == {
    ("k1", 2, 3), ("k2", 1, 1)}, got
assert {(l["first"], l["last"], l["dropped"], l["reviews"], l["asked"])
    for l in got["learner"]} == {
    ("2026-10-02", "2026-10-02", "yes", 1, 1),
    ("2026-11-01", "2026-11-20", "no", 5, 3)}, got
assert "anna" not in str(got) and "ben" not in str(got)' "$output"
}

@test "a row that is none is told with its place and left out" {
	printf '%s\r\n' "$HEAD" "$GOOD" \
		'2,k1,c,2026-11-20' \
		'3,k1,c,2026-13-20,scheduled,4,,0' \
		'4,k1,c,2026-11-20,scheduled,9,,0' \
		'5,k1,c,2026-11-20,guessed,4,,0' \
		$'6,k\e[31m1,c,2026-11-20,scheduled,4,,0' \
		$'7,k\xff,c,2026-11-20,scheduled,4,,0' >bad.csv
	printf '8,k\0,c,2026-11-20,scheduled,4,,0\n9,"k,c\n' >>bad.csv
	run_rounds 1 stats --merge bad.csv --json
	echo "$output" >got.json
	reviews 1
	[ "$(grep -c . <<<"$stderr")" -eq 8 ]
	grep -q '^bad.csv:3:1: error: the row has not as many fields' <<<"$stderr"
	grep -q "^bad.csv:4:4: error: no review has this in the column 'day'" <<<"$stderr"
	grep -q "^bad.csv:9:2: error: .* 'card'" <<<"$stderr"
	[[ $output$stderr != *$'\e'* ]]
}

@test "many bad rows are a number" {
	{
		printf '%s\n' "$HEAD" "$GOOD"
		yes 'a,b' | head -1000
	} >bad.csv
	run_rounds 1 stats --merge bad.csv --json
	echo "$output" >got.json
	reviews 1
	[ "$(grep -c . <<<"$stderr")" -eq 11 ]
	[[ $stderr == *"1000 rows are left out"* ]]
}

@test "a file that is no log is one error, and the others count" {
	printf '%s\n' "$HEAD" "$GOOD" >good.csv
	echo 'card,day' >short.csv
	: >empty.csv
	head -c 3000 "$ROUNDS" >noise.csv
	run_rounds 1 stats --merge short.csv good.csv empty.csv noise.csv missing.csv --json
	echo "$output" >got.json
	reviews 1
	[ "$(grep -c . <<<"$stderr")" -eq 4 ]
	[[ $stderr == *"short.csv:1:1: error: the first line names no column 'category'; write it with"* ]]
	run_rounds 4 stats --merge short.csv empty.csv noise.csv
	[[ $stderr == *"rounds: stats: no file is a log of reviews; write one with"* ]]
}

@test "figures of random logs agree with a slow count" {
	python3 - "$HEAD" >want.json <<-'END_PYTHON'
		import json, random, sys
		random.seed(5)
		cards = {}
		for learner in range(6):
		    asked_of = {}
		    with open("r%d.csv" % learner, "w") as file:
		        print(sys.argv[1], file=file)
		        for i in range(400):
		            card, day = "k%d" % random.randrange(9), "2026-10-%02d" % (1 + i // 20)
		            kind = random.choice(["scheduled", "early", "drill", "undo"])
		            grade, due = random.randrange(6), random.choice(["", "2026-10-01", "2026-10-02"])
		            undone = random.randrange(5) == 0
		            print("%d-%d" % (learner, i), card, "c", day, kind,
		                "" if kind == "undo" else grade, due, int(undone), sep=",", file=file)
		            if kind in ("drill", "undo") or undone:
		                continue
		            sums = cards.setdefault(card, [set(), 0, 0, 0])
		            sums[0].add(learner)
		            sums[1] += 1
		            if (card, day) not in asked_of:
		                asked_of[card, day] = True
		                sums[2] += due != ""
		                sums[3] += due != "" and grade >= 3
		json.dump({card: [len(s[0]), s[1], s[2], round(s[3] / s[2], 4)] for card, s in cards.items()}, sys.stdout)
	END_PYTHON
	run_rounds 0 stats --merge r*.csv --json
	python3 -c 'import json, sys
got = {c["card"]: [c["learners"], c["reviews"], c["asked"], round(c["retention"], 4)]
    for c in json.loads(sys.argv[1])["card"]}
want = json.load(open("want.json"))
assert len(want) == 9 and got == want, (got, want)' "$output"
}

@test "an option that a group can't honour is refused" {
	: >empty.csv
	run_rounds 2 stats --merge empty.csv --by deck
	complains "stats: '--merge' goes with '--json' alone; run \`rounds help stats\`"
}
