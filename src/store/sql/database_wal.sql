-- Readers and the writer do not wait for each other; gives the mode taken.
PRAGMA journal_mode = WAL;
