-- :card id
SELECT tag.name FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
WHERE card_tag.card_id = :card ORDER BY tag.name;
