-- Every card held as the last hold says.
UPDATE card SET buried_until = (
	SELECT hold.until FROM hold WHERE hold.card_key = card.key
	ORDER BY hold.sequence DESC LIMIT 1
)
WHERE buried_until IS NOT (
	SELECT hold.until FROM hold WHERE hold.card_key = card.key
	ORDER BY hold.sequence DESC LIMIT 1
);
