# A log of two months for tests of figures, the same every time.
# shellcheck shell=bash

# write_log: 30 cards of two decks, tags and sources, and their reviews up to
# 2026-11-21, into rounds.db.
write_log() {
	export ROUNDS_DB="$BATS_TEST_TMPDIR/rounds.db"
	python3 - >log.md <<-'END'
		for deck in ("Heart::Valves", "Kidney"):
		    print("# " + deck + "\n")
		    for i in range(15):
		        key = deck[:3].lower() + "-%02d" % i
		        print("## %s, question %d?" % (deck, i))
		        print("<!-- card: " + key + " -->")
		        print("Answer %d.\n" % i)
	END
	rounds import log.md >/dev/null
	python3 - "$ROUNDS_DB" <<-'END'
		import sqlite3, sys
		db = sqlite3.connect(sys.argv[1])
		seed, today, number = 7, 20778, 0
		def draw(most):
		    global seed
		    seed = (seed * 1103515245 + 12345) % 2147483648
		    return (seed >> 8) % most
		for place, (card, key) in enumerate(db.execute("SELECT id, key FROM card ORDER BY id").fetchall()):
		    if place % 10 == 9:
		        continue
		    day, repetition, interval, easiness, due = today - 10 - draw(50), 0, 0, 250, None
		    while day <= today:
		        grade = (1, 2, 3, 4, 4, 5, 5, 5)[draw(8)]
		        after = 1 if grade < 3 or not interval else 6 if interval == 1 else interval * 5 // 2
		        number += 1
		        db.execute("INSERT INTO review (id, card_key, instant, day, kind, grade, milliseconds, scheduler,"
		            " scheduler_version, rounding, repetition_before, easiness_before, interval_before, due_before,"
		            " repetition_after, easiness_after, interval_after, due_after)"
		            " VALUES (?, ?, ?, ?, 'scheduled', ?, ?, 'sm2', 1, 'up', ?, ?, ?, ?, ?, ?, ?, ?)",
		            ("00000000-0000-7000-8000-%012d" % number, key, (day * 24 + 7 + draw(12)) * 3600000, day, grade,
		             2000 + draw(20000), repetition, easiness, interval, due,
		             0 if grade < 3 else repetition + 1, easiness, after, day + after))
		        repetition, interval, due = 0 if grade < 3 else repetition + 1, after, day + after
		        db.execute("UPDATE schedule SET repetition = ?, interval_days = ?, due_day = ?, last_day = ?"
		            " WHERE card_id = ?", (repetition, interval, due, day, card))
		        day = due + draw(2)
		db.commit()
	END
}
