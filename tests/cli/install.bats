#!/usr/bin/env bats
# What `make install`, `make uninstall` and `make dist` leave.
load common

setup() {
	common_setup
	BUILD=${ROUNDS_BUILD:-build} # as make knows it, from the root
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

@test "a C program builds with what was installed" {
	make_here install DESTDIR="$PWD/root" PREFIX=/usr
	local header
	for header in root/usr/include/rounds/*.h; do
		echo "#include <rounds/${header##*/}>"
	done >program.c
	cat >>program.c <<-'END'
		int main(void)
		{
			size_t at;
			return utf8_valid("caf\xc3\xa9", 5, &at) ? 0 : 1;
		}
	END
	# shellcheck disable=SC2046,SC2086 # one word a flag; CFLAGS as the library's
	"${CC:-cc}" ${CFLAGS-} -std=c17 -D_POSIX_C_SOURCE=200809L -Iroot/usr/include \
		$(pkg-config --cflags libcmark) program.c -Lroot/usr/lib -lrounds \
		$(pkg-config --libs libutf8proc) -o program
	./program
}

@test "names with a space are no trouble" {
	make_here install DESTDIR="$PWD/my root" PREFIX=/usr
	[ -x "my root/usr/bin/rounds" ]
	make_here uninstall DESTDIR="$PWD/my root" PREFIX=/usr
	[ -z "$(find "my root" -type f)" ]
}

@test "dist packs the sources that are committed" {
	git -C "$ROUNDS_ROOT" rev-parse --verify -q HEAD >/dev/null 2>&1 ||
		skip "this is no clone"
	run -0 make_here dist
	cp "$ROUNDS_ROOT/$output" first.tar.gz
	tar -tzf first.tar.gz >files
	grep -qE '^rounds-[0-9.]+/Makefile$' files
	grep -qE '^rounds-[0-9.]+/src/main\.c$' files
	run -1 grep '/build/' files
	sleep 1.1 # a clock in the file would show
	run -0 make_here dist
	cmp first.tar.gz "$ROUNDS_ROOT/$output"
}
