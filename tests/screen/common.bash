# A terminal for a test: tmux with its own server, size and home.
# shellcheck shell=bash disable=SC2154 # bats sets the variables
load ../cli/common

# screen_open COLUMNS COMMAND [LINES]: start it in a terminal of that size.
screen_open() {
	# A new socket each time: an old server may still be on its way out.
	SCREEN_COUNT=$((${SCREEN_COUNT-0} + 1))
	SCREEN_SOCKET="$BATS_TEST_TMPDIR/tmux$SCREEN_COUNT"
	tmux -S "$SCREEN_SOCKET" -f /dev/null new-session -d -x "$1" -y "${3-40}" \
		"$2; echo \"left with \$?\"; sleep 60"
}

screen_close() {
	[ -z "${SCREEN_SOCKET-}" ] ||
		tmux -S "$SCREEN_SOCKET" kill-server 2>/dev/null || true
}

screen_keys() {
	tmux -S "$SCREEN_SOCKET" send-keys "$@"
}

screen_text() {
	tmux -S "$SCREEN_SOCKET" capture-pane -p -J 2>/dev/null
}

# The lines as the terminal broke them; $1 may be -e, for styles too.
screen_lines() {
	tmux -S "$SCREEN_SOCKET" capture-pane -p "$@" 2>/dev/null
}

# screen_shows TEXT: wait until it can be seen, ten seconds at most.
screen_shows() {
	local try
	for ((try = 0; try < 200; try++)); do
		if screen_text | grep -qF -- "$1"; then
			return 0
		fi
		tmux -S "$SCREEN_SOCKET" has-session 2>/dev/null || break
		sleep 0.05
	done
	echo "never on the screen: $1"
	screen_text
	return 1
}
