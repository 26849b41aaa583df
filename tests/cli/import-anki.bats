#!/usr/bin/env bats
load common
load cards

# make_package FILE [SQL]: three notes as Anki keeps them, then changed by SQL.
make_package() {
	python3 - "$@" <<-'END'
		import json, sqlite3, sys, zipfile
		models = {"7": {"id": 7, "name": "Basic", "type": 0,
		    "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
		    "tmpls": [{"name": "Card 1", "ord": 0, "qfmt": "{{Front}}",
		               "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}]},
		  "8": {"id": 8, "name": "Cloze", "type": 1,
		    "flds": [{"name": "Text", "ord": 0}, {"name": "Extra", "ord": 1}],
		    "tmpls": [{"name": "Cloze", "ord": 0, "qfmt": "{{cloze:Text}}",
		               "afmt": "{{cloze:Text}}<br>{{Extra}}"}]}}
		decks = {"1": {"id": 1, "name": "Default"}, "5": {"id": 5, "name": "Heart::Valves"}}
		db = sqlite3.connect("collection.anki2")
		db.executescript("""
		    CREATE TABLE col (id INTEGER PRIMARY KEY, crt, ver, conf, models, decks);
		    CREATE TABLE notes (id INTEGER PRIMARY KEY, guid, mid, mod, tags, flds);
		    CREATE TABLE cards (id INTEGER PRIMARY KEY, nid, did, ord, type, queue, due, ivl,
		        factor, odue, odid);
		    CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid, ease, ivl, lastIvl, factor, time, type);""")
		db.execute("INSERT INTO col VALUES (1, 1767240000, 11, ?, ?, ?)",
		    ('{"schedVer": 2, "creationOffset": 0}', json.dumps(models), json.dumps(decks)))
		db.executemany("INSERT INTO notes VALUES (?, ?, ?, 0, ?, ?)", [
		    (1, "g#1", 7, " #AK::Step_1::A&B(c) ", "Which <b>valve</b>?\x1fThe mitral valve<br><img src='heart.png'>"),
		    (2, "g2", 8, "", "{{c1::Baclofen}} eases {{c2::spasms::of what}}\x1fGABA"),
		    (3, "g3", 7, "", "\x1fno question")])
		db.executemany("INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)", [
		    (11, 1, 5, 0, 2, 2, 330, 12, 2360), (12, 2, 1, 0, 0, -1, 1, 0, 0),
		    (13, 2, 1, 1, 0, 0, 1, 0, 0), (14, 3, 1, 0, 0, 0, 1, 0, 0)])
		db.execute("INSERT INTO revlog VALUES (1790000000000, 11, 3, 12, 6, 2360, 5000, 1)")
		for sql in sys.argv[2:]:
		    db.executescript(sql)
		db.commit(); db.close()
		with zipfile.ZipFile(sys.argv[1], "w") as package:
		    package.write("collection.anki2")
		    package.writestr("media", '{"0": "heart.png", "1": "../\\u001b[31mevil.png"}')
		    package.writestr("0", b"a picture")
		    package.writestr("1", b"evil")
	END
	rm -f collection.anki2
}

setup() {
	common_setup
}

@test "a package gives its notes, and a second time nothing changes" {
	make_package heart.apkg
	run_rounds 1 import heart.apkg
	[ "$output" = "heart.apkg: 3 notes: 2 added, 0 updated, 0 unchanged, 1 refused." ]
	[[ $stderr == *"note 3 gives no card: it has nothing to ask [anki-note]"* ]]
	run_rounds 1 import heart.apkg
	[ "$output" = "heart.apkg: 3 notes: 0 added, 0 updated, 2 unchanged, 1 refused." ]
	run_rounds 0 show 'g#1'
	shows "Which valve?"
	shows "The mitral valve"
	shows "heart.png"
	run_rounds 0 list --state suspended
	[ "${#lines[@]}" = 1 ]
	shows "[...] eases spasms"
	run_rounds 0 list '"tag:#AK::Step_1::A&B(c)"'
	[ "${#lines[@]}" = 1 ]
}

@test "a name that would steer the terminal or climb is told without harm" {
	make_package heart.apkg
	run_rounds 1 import heart.apkg
	[[ $stderr == *"../\\x1B[31mevil.png"* ]]
	[[ $stderr != *$'\e'* ]]
	[ -z "$(find . -name '*evil*')" ]
}

@test "an edited note keeps its schedule, text and tags are taken over" {
	make_package heart.apkg
	rounds import heart.apkg 2>/dev/null || [ $? = 1 ]
	answers '' 5 q | rounds review deck:Heart
	make_package heart.apkg "UPDATE notes SET flds = replace(flds, 'mitral', 'bicuspid') WHERE id = 1"
	run_rounds 1 import heart.apkg
	shows "0 added, 1 updated, 1 unchanged"
	run_rounds 0 show 'g#1'
	shows "The bicuspid valve"
	shows "due 2026-11-22"
}

@test "the schedule comes on request alone" {
	make_package heart.apkg
	run_rounds 1 import heart.apkg
	run_rounds 0 show 'g#1'
	[[ $output != *"due 2026-11-27"* ]]
	run_rounds 1 import --with-schedule heart.apkg
	shows "1 updated, 1 unchanged"
	run_rounds 1 import --with-schedule heart.apkg
	shows "0 updated, 2 unchanged"
	run_rounds 0 show 'g#1'
	shows "due 2026-11-27"
	shows "easiness 2.36"
	run_rounds 0 export progress
	shows "2026-09-21"
	run_rounds 0 doctor
	run_rounds 0 doctor --replay
	shows ", 0 put right"
	run_rounds 2 undo
	complains "there is no answer to take back"
	NOW=2026-11-28T08:00:00Z
	answers '' 5 q | rounds review deck:Heart
	run_rounds 0 undo
	run_rounds 0 show 'g#1'
	shows "due 2026-11-27"
	run_rounds 0 doctor
}

@test "a package of ours that comes back changes nothing" {
	write_deck
	rounds import heart.md
	answers '' 5 q | rounds review
	rounds export decks -f apkg --with-schedule -o out.apkg
	rounds export decks >before.md
	run_rounds 0 import --with-schedule out.apkg
	[[ $output == *": 0 added, 0 updated, 3 unchanged." ]]
	rounds export decks >after.md
	diff before.md after.md
	run_rounds 0 doctor
}

@test "a package of ours restores all of a card elsewhere" {
	write_deck
	rounds import heart.md
	rounds export decks -f apkg -o out.apkg
	rounds export decks >before.md
	rm -rf "$HOME/.local"
	run_rounds 0 import out.apkg
	shows "3 added"
	rounds export decks >after.md
	diff before.md after.md
}

@test "a schedule goes through a package of ours to another machine" {
	write_deck
	rounds import heart.md
	answers '' 5 '' 3 q | rounds review
	rounds export decks -f apkg --with-schedule -o out.apkg
	rounds show heart-valve >before
	rm -rf "$HOME/.local"
	run_rounds 0 import --with-schedule out.apkg
	rounds show heart-valve >after
	diff <(grep '^Key' before) <(grep '^Key' after)
	run_rounds 0 doctor
}

@test "what means harm is refused, and nothing of it is kept" {
	make_package view.apkg "CREATE VIEW v AS SELECT 1"
	run_rounds 4 import view.apkg
	complains "'view.apkg': 'collection.anki2': the database has a view or trigger 'v', which no program for cards needs"
	make_package new.apkg "UPDATE col SET ver = 99"
	run_rounds 4 import new.apkg
	[[ $stderr == *"schema 99 is newer than this program knows"* ]]
	make_package cut.apkg
	head -c 700 cut.apkg >short.apkg
	run_rounds 4 import short.apkg
	run_rounds 0 list
	[ -z "$output" ]
}
