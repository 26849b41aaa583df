-- :name path or sha256; a path wins
SELECT path, sha256, media_type, via, read_at, bytes FROM document
WHERE path = :name OR sha256 = :name
ORDER BY path = :name DESC, path
LIMIT 1;
