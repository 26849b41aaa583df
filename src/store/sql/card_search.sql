-- Ids, the best match first: :match in FTS5's language; :limit
SELECT rowid FROM card_text WHERE card_text MATCH :match
ORDER BY rank, rowid LIMIT :limit;
