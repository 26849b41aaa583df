#!/usr/bin/env bats
# The command table, its help and the manual pages say the same.
load ../cli/common

setup() {
	common_setup
	MAN="$ROUNDS_ROOT/packaging/man"
	command -v mandoc >/dev/null || skip "mandoc is not installed"
}

names() {
	rounds help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 }
		on { print $1 }'
}

plain() {
	mandoc -T utf8 -O width=200 "$1" | sed 's/.\x08//g'
}

@test "every command has a manual page and every page a command" {
	diff <(names) <(cd "$MAN" && printf '%s\n' rounds-*.1 |
		sed 's/^rounds-//; s/\.1$//' | sort)
}

@test "a page's NAME line is the command's summary" {
	local name summary
	for name in $(names); do
		summary=$(rounds help | sed -n "s/^  $name  *//p")
		grep -qxF ".Nd $summary" "$MAN/rounds-$name.1" || {
			echo "rounds-$name.1 does not say: $summary"
			return 1
		}
		plain "$MAN/rounds.1" | grep -qE "^ +$name +$summary\$" || {
			echo "rounds.1 does not say of $name: $summary"
			return 1
		}
	done
}

@test "a page names the options of its command and no others" {
	local name
	for name in $(names); do
		diff <(rounds help "$name" | grep -oE '^ .{5}--[a-z0-9-]+' |
			grep -oE -- '--[a-z0-9-]+' | grep -vx -- --help | sort -u) \
			<(plain "$MAN/rounds-$name.1" |
				awk '/^DESCRIPTION/ { on = 1 } /^[A-Z]/ && !/^DESCRIPTION/ { on = 0 } on' |
				grep -oE '^ +(-[a-zA-Z], )?--[a-z0-9-]+' |
				grep -oE -- '--[a-z0-9-]+' | sort -u) || {
			echo "rounds-$name.1 and its help differ in options"
			return 1
		}
	done
}

@test "rounds.1 names the global options" {
	diff <(rounds help | grep -oE '^ .{5}--[a-z-]+' |
		grep -oE -- '--[a-z-]+' | sort -u) \
		<(plain "$MAN/rounds.1" |
			awk '/^DESCRIPTION/ { on = 1 } /^[A-Z]/ && !/^DESCRIPTION/ { on = 0 } on' |
			grep -oE '^ +(-[a-zA-Z], )?--[a-z-]+' |
			grep -oE -- '--[a-z-]+' | sort -u)
}

@test "the pages are sound" {
	local page
	for page in "$MAN"/*.[157]; do
		mandoc -T lint -W warning "$page"
	done
}

@test "every file that the architecture names is there" {
	local line room name count=0
	while read -r line; do
		room=${line#- \`}
		room=${room%%\`*}
		for name in $(grep -o '`[a-z0-9_]*`' <<<"${line#*:}" | tr -d '`'); do
			compgen -G "$ROUNDS_ROOT/src/$room/$name*" >/dev/null || {
				echo "no src/$room/$name"
				return 1
			}
			count=$((count + 1))
		done
	done < <(grep '^- `[a-z]*`: ' "$ROUNDS_ROOT/docs/architecture.md")
	[ "$count" -gt 40 ]
}

@test "every room is in the architecture" {
	local room
	for room in "$ROUNDS_ROOT"/src/*/; do
		room=$(basename "$room")
		grep -q "^| \`$room\` |" "$ROUNDS_ROOT/docs/architecture.md"
	done
}
