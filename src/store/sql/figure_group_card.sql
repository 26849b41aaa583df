-- How hard each card is for a group: the hardest first, at most 1000.
SELECT card, category, count(*) AS learners, sum(reviews) AS reviews,
	sum(asked) AS asked,
	CASE WHEN sum(asked) THEN 1.0 * sum(retained) / sum(asked) END
		AS retention
FROM group_card
GROUP BY card HAVING sum(asked) > 0
ORDER BY retention, asked DESC, card LIMIT 1000;
