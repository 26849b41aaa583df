-- Retention of a group by category.
SELECT coalesce(nullif(category, ''), '(none)') AS category,
	count(DISTINCT learner) AS learners, sum(reviews) AS reviews,
	sum(asked) AS asked,
	CASE WHEN sum(asked) THEN 1.0 * sum(retained) / sum(asked) END
		AS retention
FROM group_card GROUP BY 1 ORDER BY 1;
