#!/usr/bin/env bats
load common

setup() {
	common_setup
}

@test "help lists every command with its summary" {
	run_rounds 0 help
	shows "usage: rounds [options] [COMMAND ...]"
	shows "  help       explain Rounds or one command"
	shows "--db FILE"
	[ -z "$stderr" ]
}

@test "--help is help" {
	run_rounds 0 --help
	shows "Commands:"
	first=$output
	run_rounds 0 -h
	[ "$output" = "$first" ]
}

@test "help COMMAND and COMMAND --help are the same" {
	run_rounds 0 help version
	shows "usage: rounds version [options]"
	first=$output
	run_rounds 0 version --help
	[ "$output" = "$first" ]
}

@test "every command has a help that names it" {
	run_rounds 0 help
	for name in $(awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 }
		on { print $1 }' <<<"$output"); do
		run_rounds 0 "$name" --help
		shows "usage: rounds $name [options]"
		shows "Options:"
	done
}

@test "help for an unknown command is a usage error" {
	run_rounds 2 help nonsense
	complains "no help for 'nonsense'; run \`rounds help\` for the list of commands"
	[ -z "$output" ]
}

@test "an unknown command is a usage error" {
	run_rounds 2 nonsense
	complains "unknown command 'nonsense'; run \`rounds help\`"
}

@test "a misspelt command is answered with the likely one" {
	run_rounds 2 verison
	complains "unknown command 'verison'; did you mean 'version'?"
}

@test "an unknown option names the command and the help" {
	run_rounds 2 version --nonsense
	complains "version: unknown option '--nonsense'; run \`rounds help version\`"
	run_rounds 2 version -x
	complains "version: unknown option '-x'; run \`rounds help version\`"
	run_rounds 2 --nonsense
	complains "unknown option '--nonsense'; run \`rounds help\`"
}

@test "a flag takes no argument and an option needs one" {
	run_rounds 2 --version=3
	complains "option '--version' takes no argument; run \`rounds help\`"
	run_rounds 2 --db
	complains "option '--db' needs a FILE; run \`rounds help\`"
}

@test "a choice names what there is to choose from" {
	run_rounds 2 --colour sometimes version
	complains "option '--colour': 'sometimes' is not one of auto|always|never; run \`rounds help\`"
}

@test "too many arguments are a usage error" {
	run_rounds 2 version again
	complains "version: too many arguments; run \`rounds help version\`"
}

@test "an argument cannot put escape sequences on the terminal" {
	run_rounds 2 $'\033[2Jx'
	complains "unknown command '␛[2Jx'; run \`rounds help\`"
}

@test "lost output is an error, not silence" {
	[ -w /dev/full ] || skip "no /dev/full here"
	run --separate-stderr -4 bash -c '"$1" help >/dev/full' - "$ROUNDS"
	complains "cannot write standard output: No space left on device"
}

@test "a reader that goes away is no error message" {
	run --separate-stderr bash -c '"$1" help | :; echo done' - "$ROUNDS"
	[ "$output" = done ]
	[ -z "$stderr" ]
}
