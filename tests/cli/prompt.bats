#!/usr/bin/env bats
load common

setup() {
	common_setup
}

@test "without a terminal commands are read line by line" {
	run --separate-stderr -0 rounds <<<$'version\n\n# a remark\nhelp version'
	shows "not medical advice"
	shows "usage: rounds version"
	[[ $output != *"rounds>"* ]]
	[ -z "$stderr" ]
}

@test "all lines are run and the first failure is the exit code" {
	run --separate-stderr -2 rounds <<<$'nonsense\nversion'
	shows "not medical advice"
	complains "unknown command 'nonsense'; run \`rounds help\`"
}

@test "quit ends, what follows is not run" {
	run --separate-stderr -0 rounds <<<$'quit\nnonsense'
	[ -z "$output$stderr" ]
}

@test "an empty input is no error and makes no file" {
	run_rounds 0
	[ -z "$output$stderr" ]
	[ -z "$(find "$HOME" -type f)" ]
}

@test "a quote that is never closed is an error" {
	run --separate-stderr -2 rounds <<<$'version \'x'
	complains "a quote is not closed at the end of the input; close it"
}
