# What every test of a command needs: its own home, a fixed clock, a locale.
# shellcheck shell=bash
bats_require_minimum_version 1.5.0

: "${ROUNDS:=${BATS_TEST_DIRNAME}/../../build/rounds}"
: "${ROUNDS_ROOT:=${BATS_TEST_DIRNAME}/../..}"

common_setup() {
	export HOME="$BATS_TEST_TMPDIR/home"
	mkdir -p "$HOME"
	unset ROUNDS_DB XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME \
		NO_COLOR COLUMNS PAGER EDITOR VISUAL
	export LC_ALL=C.UTF-8 TZ=UTC TERM=xterm
	NOW=2026-11-21T08:00:00Z
	cd "$BATS_TEST_TMPDIR" || return 1
	# Terminals are told what to run in one string: a name without spaces.
	case $ROUNDS in
	*' '*)
		mkdir -p "$BATS_TEST_TMPDIR/plain"
		ln -sf "$ROUNDS" "$BATS_TEST_TMPDIR/plain/rounds"
		ROUNDS=$BATS_TEST_TMPDIR/plain/rounds
		;;
	esac
}

# The program with the clock stopped at $NOW.
rounds() {
	"$ROUNDS" --now "$NOW" "$@"
}

# run_rounds STATUS ARGUMENT...: run it and demand this exit status.
run_rounds() {
	local status_wanted=$1
	shift
	run --separate-stderr "-$status_wanted" rounds "$@" </dev/null
}

# The output so far must hold this text.
shows() { # shellcheck disable=SC2154 # bats sets it
	[[ $output == *"$1"* ]] || {
		echo "not in the output: $1"
		echo "$output"
		return 1
	}
}

# Exactly one line on standard error, and it is this.
complains() {
	# shellcheck disable=SC2154 # bats sets it
	[ "$stderr" = "rounds: $1" ] || {
		echo "standard error: $stderr"
		return 1
	}
}
