-- The last answer given here that stands, with the id of its card if it is here.
SELECT review.id, review.card_key, card.id, review.grade, review.kind,
	review.day, review.rounding
FROM review LEFT JOIN card ON card.key = review.card_key
WHERE review.kind <> 'undo' AND review.scheduler <> 'import' AND NOT EXISTS (
	SELECT 1 FROM review AS later WHERE later.undoes = review.id
)
ORDER BY review.sequence DESC LIMIT 1;
