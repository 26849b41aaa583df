#!/usr/bin/env bats
load ../cli/common
load ../cli/log

setup() {
	common_setup
	write_log
}

# golden NAME ARGUMENT...: the output is what the file says, or becomes it.
golden() {
	local file="$ROUNDS_ROOT/tests/golden/stats/$1.expected"
	shift
	rounds "$@" >got
	if [ -n "$ROUNDS_ACCEPT" ]; then
		cp got "$file"
	fi
	diff -u "$file" got
}

@test "the overview and every chart fit 60 and 100 columns" {
	for width in 60 100; do
		export COLUMNS=$width
		golden "overview-$width" stats
		golden "all-$width" stats --since 2026-09-01
		[ "$(python3 -c 'print(max(len(line) for line in open("got", encoding="utf-8")) - 1)')" -le "$width" ]
	done
}

@test "a terminal without UTF-8 gets charts of ASCII" {
	export COLUMNS=60 LC_ALL=C
	rounds stats --since 2026-09-01 >got
	rounds stats >>got
	run ! grep -q '[^ -~]' got
	grep -q '##' got
}
