#!/usr/bin/env bats
# The lexicons are sound, and packaging/lint-lexicon finds what is not.
bats_require_minimum_version 1.5.0

: "${ROUNDS_ROOT:=${BATS_TEST_DIRNAME}/../..}"

LINT="$ROUNDS_ROOT/packaging/lint-lexicon"

# lexicon ROW...: a file of conditions with these rows; \t parts columns.
lexicon() {
	FILE=$BATS_TEST_TMPDIR/conditions.tsv
	printf '# type: condition\n' >"$FILE"
	for row in "$@"; do
		printf '%b\n' "$row" >>"$FILE"
	done
}

# finds LINE TEXT: the check fails with exactly this finding.
finds() {
	run -1 "$LINT" "$FILE"
	[ "$output" = "$FILE:$1: $2" ] || {
		echo "$output"
		return 1
	}
}

@test "the lexicons of every pack are sound" {
	run -0 "$LINT"
	[ -z "$output" ]
}

@test "a sound lexicon passes" {
	lexicon 'arthritis\tjoint inflammation\t\t' 'gout\t\tGT\tarthritis'
	run -0 "$LINT" "$FILE"
	[ -z "$output" ]
}

@test "a file without a type is found" {
	lexicon
	printf 'gout\t\t\t\n' >"$FILE"
	finds 1 "the first line is not '# type: NAME'"
}

@test "an empty file is found" {
	lexicon
	: >"$FILE"
	run -1 "$LINT" "$FILE"
	[ "$output" = "$FILE: empty" ]
}

@test "a missing column is found" {
	lexicon 'gout\t\t'
	finds 2 '3 columns instead of 4'
}

@test "a name that stands twice is found" {
	lexicon 'gout\t\t\t' 'gout\t\t\t'
	finds 3 "'gout' stands twice among the names"
}

@test "a name out of order is found" {
	lexicon 'gout\t\t\t' 'asthma\t\t\t'
	finds 3 "'asthma' is out of order (LC_ALL=C sort)"
}

@test "an empty synonym is found" {
	lexicon 'gout\tpodagra|\t\t'
	finds 2 "empty name between '|'; remove the '|'"
}

@test "a synonym that only differs in hyphens is found" {
	lexicon 'low back pain\tlow-back pain\t\t'
	finds 2 "'low-back pain' stands twice in its row"
}

@test "a synonym that is another row's name is found" {
	lexicon 'arthritis\tgout\t\t' 'gout\t\t\t'
	finds 2 "synonym 'gout' is the name of another row"
}

@test "a blank at the end is found" {
	lexicon 'arthritis\t\t\t' 'gout\t\t\tarthritis '
	run -1 "$LINT" "$FILE"
	[[ $output == *"$FILE:3: blank at the end"* ]]
}

@test "a control character is found" {
	lexicon 'gout\tpod\033agra\t\t'
	finds 2 'control character'
}

@test "a broader term that no file names is found" {
	lexicon 'gout\t\t\tarthritis'
	finds 2 "broader term 'arthritis' is no name in any file"
}

@test "an everyday word is found as a synonym, not as an abbreviation" {
	lexicon 'acute lymphoblastic leukaemia\t\tALL\t'
	run -0 "$LINT" "$FILE"
	lexicon 'acute lymphoblastic leukaemia\tall\t\t'
	finds 2 "'all' is an everyday word"
}

@test "an abbreviation in small letters is found" {
	lexicon 'gout\t\tgt\t'
	finds 2 "abbreviation 'gt' has no capital to tell it from a word"
}

@test "a list of words out of order is found" {
	lexicon 'gout\t\t\t'
	printf 'role\nbenefit\n' >"$BATS_TEST_TMPDIR/vacuous.txt"
	run -1 "$LINT" "$FILE"
	[[ $output == *'not in order, or a word twice'* ]]
}
