-- What was there is kept beside the database until a commit, and what is new
-- is written to its place; nobody reads meanwhile.  Gives the mode taken.
PRAGMA journal_mode = DELETE;
