-- Documents of sources from :typed up to :last: the first :limit, and the
-- last one.  Goes from one to the next in the index, as one document may
-- have a million sources.
WITH RECURSIVE named (path) AS (
	SELECT min(document) FROM source
	WHERE document >= :typed AND document < :last
	UNION ALL
	SELECT (SELECT min(document) FROM source
		WHERE document > path AND document < :last)
	FROM named WHERE path IS NOT NULL
	LIMIT :limit
)
SELECT path FROM named WHERE path IS NOT NULL
UNION
SELECT document FROM (SELECT document FROM source
	WHERE document >= :typed AND document < :last
	ORDER BY document DESC LIMIT 1)
ORDER BY path;
