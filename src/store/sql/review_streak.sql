-- How many days in a row, up to :day civil day or the one before, have an
-- answer that stands.
WITH RECURSIVE run (day) AS (
	SELECT max(first.column1)
	FROM (VALUES (:day), (:day - 1)) AS first
	WHERE EXISTS (
		SELECT 1 FROM review
		WHERE review.day = first.column1 AND review.kind <> 'undo'
			AND NOT EXISTS (SELECT 1 FROM review AS later
				WHERE later.undoes = review.id))
	UNION ALL
	SELECT run.day - 1 FROM run
	WHERE EXISTS (
		SELECT 1 FROM review
		WHERE review.day = run.day - 1 AND review.kind <> 'undo'
			AND NOT EXISTS (SELECT 1 FROM review AS later
				WHERE later.undoes = review.id))
)
SELECT count(day) FROM run;
