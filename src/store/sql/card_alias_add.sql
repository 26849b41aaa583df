-- Another :key of the card with the key :known
INSERT INTO card_alias (key, card_id)
SELECT :key, card.id FROM card WHERE card.key = :known
ON CONFLICT (key) DO UPDATE SET card_id = excluded.card_id;
