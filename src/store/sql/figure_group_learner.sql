-- The learners of a group; dropped off: no answer in the last 14 days up to
-- the latest answer of all.
SELECT learner, min(first) AS first, max(last) AS last,
	CASE WHEN max(last) <= date((SELECT max(last) FROM group_card),
		'-14 days') THEN 'yes' ELSE 'no' END AS dropped,
	sum(reviews) AS reviews, sum(asked) AS asked,
	CASE WHEN sum(asked) THEN 1.0 * sum(retained) / sum(asked) END
		AS retention
FROM group_card GROUP BY learner ORDER BY learner;
