-- Tags of cards from :typed up to :last: the first :limit, and the last one
SELECT name FROM (SELECT name FROM tag
	WHERE name >= :typed AND name < :last
	AND EXISTS (SELECT 1 FROM card_tag WHERE tag_id = tag.id)
	ORDER BY name LIMIT :limit)
UNION
SELECT name FROM (SELECT name FROM tag
	WHERE name >= :typed AND name < :last
	AND EXISTS (SELECT 1 FROM card_tag WHERE tag_id = tag.id)
	ORDER BY name DESC LIMIT 1)
ORDER BY name;
