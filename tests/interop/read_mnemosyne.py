"""Import a package into an empty Mnemosyne and print what it now has.

usage: read_mnemosyne.py PACKAGE FOLDER

One line a card, in the form of make_deck.py; the files go to FOLDER/media, the
number of answers in the log to FOLDER/answers.
"""
import json
import os
import re
import shutil
import sys

from mnemosyne.libmnemosyne.databases.SQLite_logging import EventTypes
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.script import Mnemosyne


def quiet(self, *arguments):
    """Nobody is there to be told."""


for name in ("show_information", "set_progress_text", "set_progress_range",
             "set_progress_update_interval", "increase_progress",
             "set_progress_value", "close_progress"):
    setattr(MainWidget, name, quiet)


def show_error(self, text):
    sys.exit("mnemosyne: " + text)


MainWidget.show_error = show_error


def field(text):
    """Sounds as Anki writes them, which Mnemosyne turned into HTML."""
    return re.sub(r'<audio src="([^"]*)">', r"[sound:\1]", text)


def main(package, folder):
    os.makedirs(folder)
    mnemosyne = Mnemosyne(data_dir=os.path.join(folder, "data"))
    database = mnemosyne.database()
    for form in mnemosyne.component_manager.all("file_format"):
        if form.__class__.__name__ == "Anki2":
            form.do_import(os.path.abspath(package))
    for _id, _fact_id in database.cards():
        card = database.card(_id, is_id_internal=True)
        tags = sorted(tag.name for tag in card.tags)
        deck = [tag for tag in tags if tag.startswith("Ward::")]
        question = card.question(render_chain="plain_text")
        assert question.strip() and "{{" not in question, question
        print(json.dumps({
            "deck": deck[0], "front": field(card.fact.data["0"]), "back": field(card.fact.data.get("1", "")),
            "tags": [tag for tag in tags if tag not in deck],
            "ordinal": card.extra_data["ord"]}, ensure_ascii=False, sort_keys=True,
            separators=(",", ":")))
    answers = database.con.execute(
        "SELECT count(*) FROM log WHERE event_type = ?",
        (EventTypes.REPETITION,)).fetchone()[0]
    with open(os.path.join(folder, "answers"), "w", encoding="utf-8") as out:
        out.write(f"{answers}\n")
    shutil.copytree(database.media_dir(), os.path.join(folder, "media"))
    mnemosyne.finalise()


main(sys.argv[1], sys.argv[2])
