-- References hold; off by default in SQLite.
PRAGMA foreign_keys = ON;
