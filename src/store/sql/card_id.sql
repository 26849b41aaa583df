-- :key of the card
SELECT id FROM card WHERE key = :key;
