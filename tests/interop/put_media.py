"""Put the files of a folder into a database, as if cards had brought them.

usage: put_media.py DATABASE FOLDER
"""
import hashlib
import pathlib
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
for file in sorted(pathlib.Path(sys.argv[2]).iterdir()):
    data = file.read_bytes()
    database.execute("INSERT INTO media (name, sha256, bytes) VALUES (?, ?, ?)",
                     (file.name, hashlib.sha256(data).hexdigest(), data))
database.commit()
