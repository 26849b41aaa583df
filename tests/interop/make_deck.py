"""A deck of 300 cards with all that a card can show, and what must arrive.

usage: make_deck.py FOLDER

Writes deck.md, the files its cards show in media/, and expected.jsonl: one
line a card with deck, front and back as HTML, tags, and which gap it asks.
The HTML is written down here by hand, not made by the program under test.
"""
import json
import pathlib
import struct
import sys
import zlib

BASIC, CLOZE = 240, 30  # notes; a cloze has two gaps, so two cards
DRUGS = ["baclofen", "tizanidine", "gabapentin", "pregabalin", "duloxetine"]


def picture(shade):
    """A PNG of one grey pixel."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes([0, shade]))) + chunk(b"IEND", b""))


def answer(i):
    """Markdown and HTML of one answer, and the file it shows."""
    kind = i % 6
    if kind == 0:
        return f"Dose *{i}* mg & more", f"Dose <em>{i}</em> mg &amp; more", None
    if kind == 1:
        return (f"- sign {i}\n- sign {i + 1}",
                f"<ul>\n<li>sign {i}</li>\n<li>sign {i + 1}</li>\n</ul>", None)
    if kind == 2:
        name = f"scan {i} \u00e4.png"
        return f"![scan {i}](<{name}>)", f'<img src="{name}" alt="scan {i}">', name
    if kind == 3:
        name = f"beat{i}.mp3"
        return f"It sounds so: [sound:{name}]", f"It sounds so: [sound:{name}]", name
    if kind == 4:
        return f"K<sub>{i}</sub> < 3", f"K<sub>{i}</sub> &lt; 3", None
    return (f"First {i}.\n\nThen **{DRUGS[i % 5]}**.",
            f"<p>First {i}.</p>\n<p>Then <strong>{DRUGS[i % 5]}</strong>.</p>", None)


def main(folder):
    folder = pathlib.Path(folder)
    (folder / "media").mkdir(parents=True)
    deck, expected = [], []
    for i in range(BASIC):
        if i % 60 == 0:
            name = f"Ward::Part {i // 60}"
            deck.append(f"# {name}\n\n")
        markdown, html, file = answer(i)
        tags = ["ward", f"part::{i % 7}", "on call"][: i % 4]
        setting = f"; tags: {', '.join(tags)}" if tags else ""
        deck.append(f"## What is fact {i} of \u201cthe ward\u201d?\n"
                    f"<!-- card: fact-{i}{setting} -->\n{markdown}\n\n"
                    f"> Fact {i} stands here.\n> \u2014 ward.md, Part {i // 60}\n\n")
        expected.append({"deck": name, "front": f"What is fact {i} of \u201cthe ward\u201d?",
                         "back": html, "tags": sorted(t.replace(" ", "_") for t in tags),
                         "ordinal": 0})
        if file:
            data = picture(i) if file.endswith("png") else b"ID3" + bytes([i] * 999)
            (folder / "media" / file).write_bytes(data)
    deck.append("# Ward::Gaps\n\n")
    for i in range(CLOZE):
        text = f"In {{{{c1::patient {i}::who?}}}} the pulse is {{{{c2::{60 + i}}}}} & steady."
        deck.append(f"## Gap {i}\n<!-- card: gap-{i}; tags: gap -->\n{text}\n\n")
        for ordinal in (0, 1):
            expected.append({"deck": "Ward::Gaps", "front": text.replace("&", "&amp;"),
                             "back": "", "tags": ["gap"], "ordinal": ordinal})
    (folder / "deck.md").write_text("".join(deck).rstrip("\n") + "\n", encoding="utf-8")
    with open(folder / "expected.jsonl", "w", encoding="utf-8") as out:
        for card in expected:
            out.write(json.dumps(card, ensure_ascii=False, sort_keys=True,
                                separators=(",", ":")) + "\n")


main(sys.argv[1])
