#!/usr/bin/env bats
load common
load cards

# A deck with a list, a cloze of two gaps, tags, a note and marks.
write_ward() {
	cat >ward.md <<-'END'
		# Ward::Morning

		## Which two signs call for a *stat* ECG?
		<!-- card: ward-ecg; tags: heart, on call; category: disease_feature; status: hedged -->
		- chest pain
		- syncope & pallor

		<!-- note -->
		K < 3.5 mmol/l counts too.

		> Chest pain and syncope may call for an ECG.
		> — ward.md, Morning > Rounds

		## Gaps
		<!-- card: ward-gap -->
		{{c1::Potassium::ion}} is held below {{c2::5.0 mmol/l}}.

		# Ward

		## Who leads the round?
		<!-- card: ward-lead; state: suspended -->
		The senior doctor.

		![a bed](bed.png)
	END
}

setup() {
	common_setup
	write_ward
	rounds import ward.md >/dev/null
}

# package FILE: what its collection holds, by the columns Anki documents.
package() {
	python3 - "$1" <<-'END'
		import hashlib, io, json, re, sqlite3, sys, zipfile
		archive = zipfile.ZipFile(sys.argv[1])
		assert archive.testzip() is None
		open("collection.anki2", "wb").write(archive.read("collection.anki2"))
		db = sqlite3.connect("collection.anki2")
		assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
		crt, ver, conf, models, decks = db.execute(
		    "SELECT crt, ver, conf, models, decks FROM col").fetchone()
		assert ver == 11
		conf, models, decks = map(json.loads, (conf, models, decks))
		print("day 0", crt, conf["schedVer"], conf["rollover"], conf["creationOffset"])
		for nid, guid, mid, tags, flds, sfld, csum in db.execute(
		        "SELECT id, guid, mid, tags, flds, sfld, csum FROM notes ORDER BY id"):
		    model = models[str(mid)]
		    fields = flds.split("\x1f")
		    assert len(fields) == len(model["flds"])
		    assert csum == int(hashlib.sha1(str(sfld).encode()).hexdigest()[:8], 16)
		    print("note", guid, model["name"], "type", model["type"], "tags", tags)
		    print("front", fields[0])
		    print("sort", sfld)
		    print("back", fields[1].replace("\n", ""))
		    for did, *rest in db.execute(
		            "SELECT did, ord, type, queue, due, ivl, factor, reps, lapses "
		            "FROM cards WHERE nid = ? ORDER BY ord", (nid,)):
		        print("card", decks[str(did)]["name"], *rest)
		for row in db.execute("SELECT id, ease, ivl, lastIvl, factor, type FROM revlog ORDER BY id"):
		    print("answer", *row)
		print("media", archive.read("media").decode(), [n for n in archive.namelist()])
	END
}

@test "a package holds notes with guid, fields, tags and decks" {
	rounds export decks -f apkg -o out.apkg
	run_rounds 0 export decks -f apkg -o again.apkg
	[ "$stderr" = "rounds: export: 1 file that cards name is not in the database and was left out" ]
	cmp out.apkg again.apkg
	run package out.apkg
	[ "$status" = 0 ]
	shows "day 0 1795233600 2 4 0"
	shows "note ward-ecg Rounds basic type 0 tags  heart on_call "
	shows "front Which two signs call for a <em>stat</em> ECG?"
	shows "sort Which two signs call for a stat ECG?"
	shows "back <ul><li>chest pain</li><li>syncope &amp; pallor</li></ul>"
	shows "note ward-gap Rounds cloze type 1 tags "
	shows "front {{c1::Potassium::ion}} is held below {{c2::5.0 mmol/l}}."
	shows "card Ward::Morning 0 0 0 2 0 0 0 0"
	shows "card Ward::Morning 1 0 0 4 0 0 0 0"
	shows "card Ward 0 0 -1 1 0 0 0 0"
	shows '<img src="bed.png" alt="a bed">'
	[[ $output != *answer* ]]
}

@test "the schedule and the log go along when asked for" {
	answers '' 5 '' 2 '' 4 '' 3 q | rounds review >/dev/null
	rounds export decks -f apkg --with-schedule -o out.apkg 2>/dev/null
	run package out.apkg
	[ "$status" = 0 ]
	[ "$(grep -c '^answer' <<<"$output")" = "$(rounds export progress | tail -n +2 | wc -l)" ]
	shows "answer 1795248000000 4 1 0 2600 0"
	shows " 2 2 1 1 2600 1 0"
	rounds export decks -f apkg -o bare.apkg 2>/dev/null
	run package bare.apkg
	[[ $output != *answer* ]]
}

@test "days are counted from 4 in the morning where the learner lives" {
	TZ=Asia/Tokyo rounds export decks -f apkg -o out.apkg 2>/dev/null
	run package out.apkg
	shows "day 0 1795201200 2 4 -540"
}

@test "drafts stay at home" {
	write_notes
	rounds generate --add notes.md >/dev/null
	rounds export decks -f anki >notes.txt
	[ "$(grep -c '	Basic	\|	Cloze	' notes.txt)" = 3 ]
	! grep -q -i colchicine notes.txt
}

@test "Anki's text names its columns and quotes what it must" {
	printf '# D\n\n## Say "a	b" #1?\n<!-- card: say; tags: x y -->\n1. one\n' >say.md
	rounds import say.md >/dev/null
	rounds export decks D -f anki >say.txt
	diff say.txt - <<-'END'
		#separator:tab
		#html:true
		#guid column:1
		#notetype column:2
		#deck column:3
		#tags column:6
		say	Basic	D	"Say &quot;a	b&quot; #1?"	"<ol>
		<li>one</li>
		</ol>"	x_y
	END
}

@test "what makes no sense is a usage error" {
	run_rounds 2 export decks --with-schedule
	complains "export: option '--with-schedule' is for '--format apkg'; run \`rounds help export\`"
	run_rounds 2 export progress -f apkg
	complains "export: 'progress' can't be written as 'apkg'; run \`rounds help export\`"
}
