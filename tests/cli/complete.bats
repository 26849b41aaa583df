#!/usr/bin/env bats
load common
load cards

setup() {
	common_setup
	SCRIPTS=$ROUNDS_ROOT/packaging/completions
	mkdir bin
	ln -s "$ROUNDS" bin/rounds
	PATH=$PWD/bin:$PATH
	write_deck
	run_rounds 0 import heart.md
}

@test "commands, options, decks and queries are offered one a line" {
	run_rounds 0 complete "rounds rev"
	[ "$output" = review ]
	run_rounds 0 complete "rounds --db other.db rev"
	[ "$output" = review ]
	run_rounds 0 complete "rounds review --ne"
	[ "$output" = --new ]
	run_rounds 0 complete "rounds scheduler "
	[ "$output" = $'Notes\nNotes::Heart' ]
	run_rounds 0 complete "rounds review deck:Notes::"
	[ "$output" = deck:Notes::Heart ]
	run_rounds 0 complete "rounds nosuch "
	[ "$output" = "" ]
}

@test "keys, tags, documents and the values of settings are offered" {
	sed 's/card: heart-valve/&; tags: later, on call/' heart.md >tagged.md
	run_rounds 0 import tagged.md
	run_rounds 0 complete "rounds show heart-a"
	[ "$output" = heart-aorta ]
	run_rounds 0 complete "rounds list tag:"
	[ "$output" = $'tag:later\ntag:on\\ call' ]
	run_rounds 0 complete "rounds list -tag:l"
	[ "$output" = -tag:later ]
	run_rounds 0 complete "rounds list document:n"
	[ "$output" = document:notes.md ]
	run_rounds 0 complete "rounds config set background d"
	[ "$output" = dark ]
	run_rounds 0 complete "rounds scheduler Notes::Heart "
	[ "$output" = $'fsrs\nsm2' ]
	run_rounds 0 list 'tag:on\ call'
	shows heart-valve
}

# What bash would insert for a line.
bash_offers() {
	bash -c 'source "$1/rounds.bash"; compopt() { :; }
		COMP_LINE=$2 COMP_POINT=${#2}
		_rounds rounds; printf "%s\n" "${COMPREPLY[@]}"' \
		bash "$SCRIPTS" "$1"
}

@test "bash gets words that it can insert, behind a colon only the rest" {
	[ "$(bash_offers 'rounds rev')" = review ]
	[ "$(bash_offers 'rounds review deck:Notes::H')" = Heart ]
	cp heart.md 'my heart.md'
	[ "$(bash_offers 'rounds lint my')" = 'my\ heart.md' ]
}

@test "zsh and fish get them too" {
	command -v zsh >/dev/null || skip "zsh is not installed"
	command -v fish >/dev/null || skip "fish is not installed"
	run fish -c "source '$SCRIPTS/rounds.fish'; complete -C 'rounds rev'"
	[ "$output" = review ]
	run zsh -fc 'compadd() { print -l ${(P)@[-1]}; }
		words=(rounds rev) CURRENT=2 PREFIX=rev; source '"$SCRIPTS/_rounds"
	shows review
}
