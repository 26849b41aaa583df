-- All answers that stand, by card and in order.
SELECT
	card_key, kind, grade, day, rounding, repetition_before,
	easiness_before, interval_before, repetition_after, easiness_after,
	interval_after, due_after, scheduler, stability, difficulty
FROM review
WHERE kind <> 'undo' AND NOT EXISTS (
	SELECT 1 FROM review AS later WHERE later.undoes = review.id
)
ORDER BY card_key, sequence;
