-- :key or its beginning; :last the beginning followed by U+10FFFF; the
-- exact key comes first
SELECT id, key FROM card WHERE key >= :key AND key < :last
ORDER BY key LIMIT 4;
