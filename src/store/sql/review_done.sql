-- Answers that stand of :day, and those of them to new cards.
SELECT count(*), coalesce(sum(due_before IS NULL), 0)
FROM review
WHERE day = :day AND kind IN ('scheduled', 'early') AND NOT EXISTS (
	SELECT 1 FROM review AS later WHERE later.undoes = review.id
);
