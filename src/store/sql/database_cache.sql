-- Room for 64 MiB of pages: a large import else writes the same page of an
-- index again and again.
PRAGMA cache_size = -65536;
