-- Rows of the log in order.  :from and :to civil days or NULL; :deck with
-- the decks below it or NULL; :key or NULL; :standing 0 or 1
SELECT
	review.sequence, review.id, review.card_key, review.instant,
	review.day, review.kind, review.grade, review.milliseconds,
	review.rounding, review.repetition_before, review.easiness_before,
	review.interval_before, review.due_before, review.repetition_after,
	review.easiness_after, review.interval_after, review.due_after,
	EXISTS (SELECT 1 FROM review AS later WHERE later.undoes = review.id)
		AS undone,
	review.undoes, deck.name, card.category, card.status
FROM review
LEFT JOIN card ON card.key = review.card_key
LEFT JOIN deck ON deck.id = card.deck_id
LEFT JOIN schedule ON schedule.card_id = card.id
WHERE (:from IS NULL OR review.day >= :from)
	AND (:to IS NULL OR review.day <= :to)
	AND (:key IS NULL OR review.card_key = :key)
	AND (:deck IS NULL OR deck.name = :deck
		OR (deck.name > :deck || '::' AND deck.name < :deck || ':;'))
	AND (NOT :standing OR (review.kind <> 'undo' AND NOT undone))
	AND TRUE /* query */
ORDER BY review.sequence;
