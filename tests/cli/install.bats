#!/usr/bin/env bats
# What `make install`, `make uninstall` and `make dist` leave.
load common

setup() {
	common_setup
	BUILD=$(dirname "$ROUNDS_BUILT")
	BUILD=${BUILD#"$ROUNDS_ROOT"/} # make takes no spaces in it
}

make_here() {
	env -u MAKEFLAGS -u MAKELEVEL make -s -C "$ROUNDS_ROOT" B="$BUILD" "$@"
}

@test "install puts program, pages and decks under DESTDIR and PREFIX" {
	make_here install DESTDIR="$PWD/root" PREFIX=/usr
	run -0 root/usr/bin/rounds version
	shows "not medical advice"
	[ -f root/usr/share/man/man1/rounds-review.1 ]
	[ -f root/usr/share/man/man5/rounds-deck.5 ]
	local page
	for page in "$ROUNDS_ROOT"/packaging/man/*.[157]; do
		cmp "$page" root/usr/share/man/man"${page##*.}/${page##*/}"
	done
	[ -n "$(ls root/usr/share/rounds/decks/documents)" ]
}

@test "uninstall takes all of it away and nothing else" {
	make_here install DESTDIR="$PWD/root" PREFIX=/usr
	echo keep >root/usr/bin/other
	make_here uninstall DESTDIR="$PWD/root" PREFIX=/usr
	[ "$(find root -type f)" = root/usr/bin/other ]
}

@test "dist packs the sources that are committed" {
	git -C "$ROUNDS_ROOT" rev-parse --verify -q HEAD >/dev/null 2>&1 ||
		skip "this is no clone"
	run -0 make_here dist
	tar -tzf "$(cd "$ROUNDS_ROOT" && realpath "$output")" >files
	grep -qE '^rounds-[0-9.]+/Makefile$' files
	grep -qE '^rounds-[0-9.]+/src/main\.c$' files
	! grep -q '/build/' files
}
