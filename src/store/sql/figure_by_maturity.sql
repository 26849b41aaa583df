-- Answers by the interval before: mature is 21 days or more.
SELECT
	CASE WHEN answer.fresh THEN 'new' WHEN answer.interval_before < 21
		THEN 'young' ELSE 'mature' END AS "maturity",
	sum(NOT answer.drill) AS reviews,
	sum(NOT answer.drill AND answer.grade >= 3) AS "right",
	sum(answer.fresh) AS new,
	sum(answer.drill) AS drill,
	sum(answer.milliseconds) AS milliseconds,
	count(answer.retained) AS asked,
	avg(answer.retained) AS retention
FROM figure_answer AS answer
WHERE NOT answer.drill
GROUP BY 1 ORDER BY min(answer.interval_before);
