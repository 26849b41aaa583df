# Documents and decks that several tests use; written for them alone.
# shellcheck shell=bash

# A document of four facts, one of them hedged.
write_notes() {
	cat >notes.md <<-'END'
		# Gout

		## What it is

		Gout is an arthritis caused by crystals of monosodium urate in the joints.

		## Treatment

		Colchicine reduces the pain of an acute attack.
		Allopurinol lowers uric acid by inhibiting xanthine oxidase.
		Fish oil may reduce the number of attacks.
	END
}

# A deck of three cards whose keys are heart-valve, -aorta and -sinus.
write_deck() {
	cat >heart.md <<-'END'
		# Notes::Heart

		## Which valve lies between left atrium and left ventricle?
		<!-- card: heart-valve -->
		The mitral valve.

		> The mitral valve parts the left atrium from the left ventricle.
		> — notes.md, Valves

		## Which chamber pumps blood into the aorta?
		<!-- card: heart-aorta -->
		The left ventricle.

		## Where does the coronary sinus drain?
		<!-- card: heart-sinus -->
		Into the right atrium.
	END
}

# A picture of one pixel, 70 bytes.
write_picture() {
	base64 -d >"$1" <<-'END'
		iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9
		awAAAABJRU5ErkJggg==
	END
}

# answers LINE...: what is typed, a line each.
answers() {
	printf '%s\n' "$@"
}

# run_typed STATUS COMMAND... -- LINE...: run it with these lines typed.
run_typed() {
	local status_wanted=$1 words=()
	shift
	while [ "$1" != -- ]; do
		words+=("$1")
		shift
	done
	shift
	answers "$@" >typed
	run --separate-stderr "-$status_wanted" rounds "${words[@]}" <typed
}

# The last grades in the log, in order, one line.
grades() {
	rounds export progress | awk -F, 'NR > 1 { printf "%s%s", s, $8; s = " " }'
}

DATABASE=.local/share/rounds/rounds.db # below $HOME

# All that the database holds, as text.
dump() {
	python3 - "$HOME/$DATABASE" <<-'END'
		import sqlite3, sys
		for line in sqlite3.connect(sys.argv[1]).iterdump():
		    print(line)
	END
}
