-- Answers that stand, of the cards in figure_card.  retained is NULL unless
-- it is the card's first answer of its day, without the drill, and the card
-- was not new.  :from and :to civil days or NULL; :every 1: also of cards
-- that are not here any more
CREATE TEMP TABLE IF NOT EXISTS figure_answer AS
SELECT
	card.id AS card, review.day AS day, review.sequence AS sequence,
	CAST(strftime('%H', review.instant / 1000, 'unixepoch', 'localtime')
		AS INTEGER) AS hour,
	review.kind = 'drill' AS drill,
	review.grade AS grade, review.milliseconds AS milliseconds,
	review.kind <> 'drill' AND review.due_before IS NULL AS fresh,
	review.interval_before AS interval_before,
	review.interval_after AS interval_after,
	review.kind <> 'drill' AND review.due_before IS NOT NULL
		AND review.grade < 3
		AND review.instant > coalesce(card.rewritten,
			review.instant - 1) AS lapse,
	CASE WHEN review.kind <> 'drill' AND review.due_before IS NOT NULL
		AND row_number() OVER (
			PARTITION BY review.card_key, review.day,
				review.kind = 'drill'
			ORDER BY review.sequence
		) = 1
	THEN review.grade >= 3 END AS retained
FROM review
LEFT JOIN figure_card AS card ON card.key = review.card_key
WHERE review.kind <> 'undo'
	AND NOT EXISTS (
		SELECT 1 FROM review AS later WHERE later.undoes = review.id
	)
	AND (:from IS NULL OR review.day >= :from)
	AND (:to IS NULL OR review.day <= :to)
	AND (:every OR card.id IS NOT NULL);
