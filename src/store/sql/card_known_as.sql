-- A card by :key, its own or one it had elsewhere; its own first
SELECT id, key FROM card WHERE key = :key
UNION ALL
SELECT card.id, card.key
FROM card_alias JOIN card ON card.id = card_alias.card_id
WHERE card_alias.key = :key;
