-- :card id; :name of the tag
DELETE FROM card_tag
WHERE card_id = :card
	AND tag_id = (SELECT tag.id FROM tag WHERE tag.name = :name);
