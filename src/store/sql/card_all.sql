-- Ids and keys of all cards.
SELECT id, key FROM card ORDER BY key;
