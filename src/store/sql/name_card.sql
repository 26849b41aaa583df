-- Keys of cards from :typed up to :last: the first :limit, and the last one
SELECT key FROM (SELECT key FROM card
	WHERE key >= :typed AND key < :last ORDER BY key LIMIT :limit)
UNION
SELECT key FROM (SELECT key FROM card
	WHERE key >= :typed AND key < :last ORDER BY key DESC LIMIT 1)
ORDER BY key;
