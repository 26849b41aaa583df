#!/usr/bin/env bats
# What `rounds export progress` writes, read by other programs.
load common
load log

setup() {
	common_setup
	write_log
}

@test "reviews.csv gives the log again, in Python and in SQLite" {
	sqlite3=$(command -v sqlite3) || skip "needs sqlite3"
	# a deck whose name a spreadsheet would run, and one that looks guarded
	printf "# =A1\n\n## One?\n<!-- card: one -->\nOne.\n\n# '=A1\n\n## Two?\n<!-- card: two -->\nTwo.\n" >odd.md
	rounds import odd.md >/dev/null
	printf '%s\n' '' 4 '' 4 q | rounds review deck:\"=A1\" or deck:\"\'=A1\" >/dev/null
	rounds export progress -o reviews.csv
	"$sqlite3" read.db '.import --csv reviews.csv log'
	python3 - "$ROUNDS_DB" <<-'END'
		import csv, re, sqlite3, sys
		def plain(cell):
		    return cell[1:] if re.match("'+[=+@\t\r-]", cell) else cell
		rows = [[plain(cell) for cell in row] for row in csv.reader(open("reviews.csv", newline="", encoding="utf-8"))]
		head, rows = rows[0], rows[1:]
		imported = [[plain(cell) for cell in row]
		    for row in sqlite3.connect("read.db").execute("SELECT * FROM log ORDER BY rowid")]
		assert imported == rows
		db = sqlite3.connect(sys.argv[1])
		log = db.execute("SELECT review.id, card_key, review.kind, grade, milliseconds, rounding, repetition_before, easiness_before,"
		    " interval_before, repetition_after, easiness_after, interval_after, date(day * 86400, 'unixepoch'),"
		    " date(due_before * 86400, 'unixepoch'), date(due_after * 86400, 'unixepoch'),"
		    " strftime('%Y-%m-%dT%H:%M:%fZ', instant / 1000.0, 'unixepoch'), deck.name"
		    " FROM review JOIN card ON card.key = card_key JOIN deck ON deck.id = deck_id ORDER BY sequence").fetchall()
		names = ["id", "card", "kind", "grade", "milliseconds", "rounding", "repetition_before", "easiness_before",
		    "interval_before", "repetition_after", "easiness_after", "interval_after", "day", "due_before", "due_after",
		    "instant", "deck"]
		assert len(rows) == len(log) == 136, (len(rows), len(log))
		for row, review in zip(rows, log):
		    got = [row[head.index(name)] for name in names]
		    assert got == ["" if value is None else str(value) for value in review], (got, review)
	END
}

@test "every table, and lines of JSON, say what the JSON says" {
	rounds export progress -f json -o all.json
	rounds export progress -f jsonl -o log.jsonl
	for table in cards daily decks; do
		rounds export progress --table "$table" -o "$table.csv"
	done
	python3 - <<-'END'
		import csv, json
		whole = json.load(open("all.json"))
		assert whole["schema"] == 1 and "learner" not in whole
		assert [json.loads(line) for line in open("log.jsonl")] == whole["reviews"]
		def read(name):
		    return list(csv.DictReader(open(name + ".csv", newline="")))
		def same(cell, value):
		    return cell == "" if value is None else abs(float(cell) - value) < 1e-12 if isinstance(value, (int, float)) else cell == value
		for name, figure in (("daily", "day"), ("decks", "deck")):
		    rows = read(name)
		    assert len(rows) == len(whole["figures"][figure]) > 1
		    for row, object in zip(rows, whole["figures"][figure]):
		        assert list(row) == list(object)
		        assert all(same(row[key], object[key]) for key in row), (row, object)
		record = whole["figures"]["record"]
		assert {row["topics"] for row in record} == {"Heart::Valves", "Kidney", "Heart::Valves, Kidney"}
		assert sum(row["answers"] for row in record) == whole["figures"]["total"][0]["reviews"]
		cards = read("cards")
		assert all(len(card["due"]) in (0, 10) for card in cards) and cards[0]["due"].startswith("2026-")
		assert len(cards) == 30
		assert sum(int(card["reviews"]) for card in cards) == whole["figures"]["total"][0]["reviews"]
	END
}

@test "--since leaves out what was before, --anonymous who and what" {
	rounds export progress --since 2026-11-20 | python3 -c '
import csv, sys
assert {row["day"] for row in csv.DictReader(sys.stdin)} == {"2026-11-21"}'
	rounds export progress -f json --anonymous >one
	rounds export progress -f json --anonymous | cmp - one
	rounds export progress -f html --anonymous >page
	rounds export progress -f md --anonymous >text
	grep -q 'learner-[0-9a-f]\{12\}' text
	run ! grep -q 'question [0-9]' one page text
	rounds export progress -f md | grep -q 'question [0-9]'
}

@test "the report as Markdown is tables that CommonMark's kin read" {
	rounds export progress -f md >report.md
	python3 - <<-'END'
		import re
		width = None
		for line in open("report.md", encoding="utf-8"):
		    cells = len(re.findall(r"(?<!\\)\|", line))
		    if line.startswith("|"):
		        assert width in (None, cells), line
		        width = cells
		    else:
		        width = None
	END
	grep -q '^## Learning record$' report.md
}

# browse FILE: the page as the browser has it, to dom; what it says to said.
browse() {
	local browser
	browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
		skip "needs Chromium"
	timeout 60 "$browser" --headless --no-sandbox --disable-gpu --enable-logging=stderr \
		--user-data-dir="$BATS_TEST_TMPDIR/browser" --dump-dom "file://$PWD/$1" >dom 2>said ||
		skip "Chromium does not start here"
}

@test "a browser shows the report: no error, no request, the figures of the JSON" {
	rounds export progress -f html -o report.html
	rounds export progress -f json -o report.json
	# Whatever a page under its policy asks for is refused and told.
	run ! grep -Eqi '<script|<link|<img|src=|href=|url\(|@import' report.html
	browse report.html
	run ! grep CONSOLE said
	python3 - <<-'END'
		import json
		from html.parser import HTMLParser
		figures = json.load(open("report.json"))["figures"]
		class Page(HTMLParser):
		    def __init__(self):
		        super().__init__()
		        self.charts, self.tables, self.table, self.titles = set(), {}, None, 0
		    def handle_starttag(self, tag, attributes):
		        attributes = dict(attributes)
		        if tag == "svg":
		            assert attributes["role"] == "img" and attributes["aria-labelledby"]
		            self.charts.add(attributes["id"])
		        elif tag == "table":
		            self.table = self.tables.setdefault(attributes["id"], [])
		        elif tag == "data":
		            self.table.append(float(attributes["value"]))
		page = Page()
		page.feed(open("dom", encoding="utf-8").read())
		assert {"chart-day", "chart-interval", "chart-forecast", "chart-week", "chart-category"} <= page.charts, page.charts
		checked = 0
		for name, rows in figures.items():
		    numbers = [value for row in rows for value in row.values() if isinstance(value, (int, float))]
		    assert len(numbers) == len(page.tables.get(name, [])), name
		    for number, shown in zip(numbers, page.tables.get(name, [])):
		        assert abs(number - shown) < 1e-12, name
		        checked += 1
		assert checked > 500, checked
	END
	sed 's|</main>|<img src="http://127.0.0.1:9/x.png" alt=""></main>|' report.html >asks.html
	browse asks.html
	grep -q 'CONSOLE.*Content Security Policy' said
}

@test "what a card says never becomes markup" {
	printf '# <b>D</b> & "x"\n\n## <script>alert(1)</script>?\n<!-- card: bad -->\n<b>A</b>\n' >bad.md
	rounds import bad.md >/dev/null
	printf '\n4\nq\n' | rounds review is:new 'alert' >/dev/null
	rounds export progress -f html >page
	run ! grep -q '<script\|<b>' page
	grep -q '&lt;b&gt;D&lt;/b&gt; &amp; &quot;x&quot;' page
	rounds export progress -f md >text
	run ! grep -q '[^\\]<b>' text
}

@test "text and bars of the report stand out, by day, by night and on paper" {
	rounds export progress -f html -o report.html
	python3 - <<-'END'
		import re

		def light(colour):
		    digits = colour[1:]
		    if len(digits) == 3:
		        digits = "".join(d * 2 for d in digits)
		    parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
		    r, g, b = [p / 12.92 if p <= .03928 else ((p + .055) / 1.055) ** 2.4 for p in parts]
		    return .2126 * r + .7152 * g + .0722 * b

		def contrast(a, b):
		    high, low = sorted((light(a), light(b)), reverse=True)
		    return (high + .05) / (low + .05)

		page = open("report.html").read()
		schemes = [dict(re.findall(r"--(\w+):(#\w+)", block)) for block in re.findall(r":root\{([^}]*)\}", page)]
		assert len(schemes) == 3
		for scheme in schemes:
		    for text in ("ink", "quiet"):
		        assert contrast(scheme[text], scheme["paper"]) >= 4.5, (text, scheme)
		    assert contrast(scheme["bar"], scheme["paper"]) >= 3, scheme
	END
}
