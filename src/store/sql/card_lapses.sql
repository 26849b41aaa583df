-- :card id; how often it was forgotten since the user last rewrote it, as
-- is:leech counts it
SELECT count(*) FROM card JOIN review ON review.card_key = card.key
WHERE card.id = :card AND review.grade < 3
	AND review.kind IN ('scheduled', 'early')
	AND review.due_before IS NOT NULL
	AND (NOT card.edited OR review.instant > card.modified)
	AND NOT EXISTS (
		SELECT 1 FROM review AS later WHERE later.undoes = review.id
	);
