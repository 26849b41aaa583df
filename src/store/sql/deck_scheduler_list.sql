-- Decks that have cards, by name, and their schedulers.
SELECT name, scheduler FROM deck
WHERE EXISTS (SELECT 1 FROM card WHERE card.deck_id = deck.id)
ORDER BY name;
