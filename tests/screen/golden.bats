#!/usr/bin/env bats
# What a review looks like, word for word, in every width and character set:
# the screens are kept in tests/golden/screen.  `make accept` writes them anew.
load common
load ../cli/cards

setup() {
	command -v tmux >/dev/null || skip "tmux is not installed"
	common_setup
	GOLDEN="$ROUNDS_ROOT/tests/golden/screen"
	rounds import "$GOLDEN/deck.md" >/dev/null
	rounds config set colour never
	write_picture heart.png
}

teardown() {
	screen_close
}

# step TEXT KEY...: wait until the screen ends so, then press keys.
step() {
	local wanted=$1 try last
	shift
	for ((try = 0; try < 200; try++)); do
		last=$(screen_text | sed 's/ *$//' | grep . | tail -1)
		# at its very end: a prompt that was answered ends in a key
		if [[ $last == *"$wanted" ]]; then
			[ $# = 0 ] || screen_keys "$@"
			return 0
		fi
		sleep 0.02
	done
	echo "the screen does not end in: $wanted"
	screen_text | grep -v '^ *$'
	return 1
}

# One review of each kind of card in a terminal of COLUMNS and LOCALE.
review_all() {
	local deck
	for deck in Basic Cloze List Rich Picture Typed; do
		echo "'$ROUNDS' --now $NOW review deck:Screen::$deck"
	done >sitting
	screen_open "$1" "env LC_ALL=$2 sh sitting" 300
	step "Enter: answer, ?: keys >" "?" Enter
	step "Enter: answer, ?: keys >" Enter
	step "they mean >" "?"
	step "they mean >" v
	step "they mean >" 4
	step "Enter: answer, ?: keys >" h Enter
	step "Enter: answer, ?: keys >" Enter
	step "they mean >" 4
	step "Enter: answer, ?: keys >" "inferior vena cava" Enter
	step "Another, Enter: answer >" "esophagus" Enter
	step "Another, Enter: answer >" Enter
	step "Enter: 3, ?: keys >" 4
	step "Enter: answer, ?: keys >" Enter
	step "they mean >" 4
	step "Enter: answer, ?: keys >" Enter
	step "they mean >" 4
	step "Enter: answer, ?: keys >" "500 mg of antiinflammatory drugs once a day" Enter
	step "Enter: 1, ?: keys >" Enter
	step "Enter: answer, ?: keys >" q Enter # asked again
	step "left with 0"
	# without what ends lines and what follows the last one
	screen_lines | sed 's/ *$//' | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >screen
}

# Compare with the golden file of that NAME, or write it.
keep() {
	local golden="$GOLDEN/$1.txt"
	[ -s screen ]
	if [ -n "${ROUNDS_ACCEPT-}" ]; then
		cp screen "$golden"
	else
		diff "$golden" screen
	fi
}

check() {
	review_all "$1" "$2"
	keep "review-$1-$3"
}

# The styles of one card on a background that is DARK or LIGHT; straight from
# the program, as terminals write the same styles in more than one way.
styles() {
	rounds config set colour always
	rounds config set background "$1"
	answers 'the table' q | COLUMNS=80 rounds review deck:Screen::Rich |
		sed 's/\x1b/^[/g' >screen
}

@test "styles on a dark background" {
	styles dark
	keep styles-dark
}

@test "styles on a light background" {
	styles light
	keep styles-light
}

@test "a review in 40 columns" {
	check 40 C.UTF-8 utf8
}

@test "a review in 80 columns" {
	check 80 C.UTF-8 utf8
}

@test "a review in 120 columns" {
	check 120 C.UTF-8 utf8
}

@test "a review in 40 columns without UTF-8" {
	check 40 C ascii
}

@test "a review in 80 columns without UTF-8" {
	check 80 C ascii
}

@test "a review in 120 columns without UTF-8" {
	check 120 C ascii
}
