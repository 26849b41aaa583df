-- :name of the deck; also the place behind its last card
SELECT deck.id, (
	SELECT coalesce(max(card.place), 0) + 1 FROM card
	WHERE card.deck_id = deck.id
)
FROM deck WHERE deck.name = :name;
