#!/usr/bin/env python3
"""A package of Anki as large as the decks of medical students, with the
same numbers each time: make_anki.py FILE NOTES TAGS."""
import json
import random
import sqlite3
import sys
import tempfile
import zipfile

WORDS = """valve artery nerve renal acute chronic lesion marker receptor drug
dose blood pressure fever cough signs syndrome enzyme deficiency therapy first
line second causes increases lowers binds inhibits muscle bone cell wall gram
stain culture screening risk factor onset age men women children""".split()
FIELDS = ["Text", "Extra", "Lecture", "First", "Second", "Third", "Fourth",
          "Fifth", "Sixth", "Seventh", "Eighth", "Resources", "One by one"]


def sentence(rng, length):
    return " ".join(rng.choice(WORDS) for _ in range(length))


def note(rng):
    """A text with a gap or two, a longer remark, the other fields empty."""
    words = sentence(rng, 15).split()
    for number, place in enumerate(sorted(rng.sample(range(15), 2)), 1):
        words[place] = "{{c%d::%s}}" % (number, words[place])
    extra = "<ul>%s</ul><br><b>%s</b>" % (
        "".join("<li>%s</li>" % sentence(rng, 12) for _ in range(5)),
        sentence(rng, 40))
    return ["<b>%s</b> %s" % (words[0], " ".join(words[1:])), extra] + [
        ""] * (len(FIELDS) - 2)


def about():
    template = "".join("{{#%s}}<div id='x'>{{edit:%s}}</div>{{/%s}}" %
                       (name, name, name) for name in FIELDS[1:])
    script = "<script>%s</script>" % ("var x = 1;\n" * 2000)
    return {"7": {"id": 7, "name": "Overhaul", "type": 1,
                  "flds": [{"name": name, "ord": place}
                           for place, name in enumerate(FIELDS)],
                  "tmpls": [{"name": "Cloze", "ord": 0,
                             "qfmt": "{{cloze:Text}}" + script,
                             "afmt": "{{cloze:Text}}<hr>" + template +
                             script}]}}


def fill(database, notes, tag_count):
    rng = random.Random(17)
    tags = ["#AK_Step1_v12::#Source::%02d_%s::%s_%d" %
            (number % 40, rng.choice(WORDS), rng.choice(WORDS), number)
            for number in range(tag_count)]
    database.executescript("""
        CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER, ver INTEGER,
            conf TEXT, models TEXT, decks TEXT);
        CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, mid INTEGER,
            mod INTEGER, tags TEXT, flds TEXT);
        CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, did INTEGER,
            ord INTEGER, type INTEGER, queue INTEGER, due INTEGER,
            ivl INTEGER, factor INTEGER, odue INTEGER, odid INTEGER);
        CREATE INDEX ix_cards_nid ON cards (nid);""")
    database.execute("INSERT INTO col VALUES (1, 1700000000, 11, ?, ?, ?)",
                     (json.dumps({"schedVer": 2, "creationOffset": 0}),
                      json.dumps(about()),
                      json.dumps({"1": {"id": 1, "name": "Step 1"}})))
    for number in range(notes):
        own = {tags[(number * 10 + more) % tag_count] for more in range(10)}
        database.execute("INSERT INTO notes VALUES (?, ?, 7, 0, ?, ?)",
                         (number + 1, "g%d" % number,
                          " %s " % " ".join(sorted(own)),
                          "\x1f".join(note(rng))))
        for ordinal in (0, 1):
            database.execute(
                "INSERT INTO cards VALUES (?, ?, 1, ?, 0, -1, ?, 0, 0, 0, 0)",
                (number * 2 + ordinal + 1, number + 1, ordinal, number))
    database.commit()


def main():
    path, notes, tag_count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with tempfile.NamedTemporaryFile() as file:
        database = sqlite3.connect(file.name)
        fill(database, notes, tag_count)
        database.close()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.write(file.name, "collection.anki2")
            package.writestr("media", "{}")


main()
