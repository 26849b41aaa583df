-- Keys of cards that are not held as the last hold says.
SELECT card.key FROM card
WHERE card.buried_until IS NOT (
	SELECT hold.until FROM hold WHERE hold.card_key = card.key
	ORDER BY hold.sequence DESC LIMIT 1
)
ORDER BY card.key;
