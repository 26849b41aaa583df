#!/usr/bin/env bats
load common

setup() {
	common_setup
}

@test "version says that this is no medical advice" {
	run_rounds 0 version
	[[ ${lines[0]} =~ ^rounds\ [0-9]+\.[0-9]+\.[0-9]+$ ]]
	[ "${lines[1]}" = "A study aid, not medical advice: check what you learn against its source." ]
	first=$output
	run_rounds 0 --version
	[ "$output" = "$first" ]
}
