-- A commit is on disk when it returns.
PRAGMA synchronous = FULL;
