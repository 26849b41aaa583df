-- :card id; :name of a tag that is there
INSERT INTO card_tag (card_id, tag_id)
SELECT :card, tag.id FROM tag WHERE tag.name = :name
ON CONFLICT (card_id, tag_id) DO NOTHING;
