-- Answers by the interval before, in days.
SELECT
	CASE WHEN answer.interval_before <= 1 THEN '1'
		WHEN answer.interval_before < 7 THEN '2 to 6'
		WHEN answer.interval_before < 21 THEN '7 to 20'
		WHEN answer.interval_before < 60 THEN '21 to 59'
		WHEN answer.interval_before < 180 THEN '60 to 179'
		ELSE '180 and more' END AS "interval",
	sum(NOT answer.drill) AS reviews,
	sum(NOT answer.drill AND answer.grade >= 3) AS "right",
	sum(answer.fresh) AS new,
	sum(answer.drill) AS drill,
	sum(answer.milliseconds) AS milliseconds,
	count(answer.retained) AS asked,
	avg(answer.retained) AS retention
FROM figure_answer AS answer
WHERE NOT answer.drill AND NOT answer.fresh
GROUP BY 1 ORDER BY min(answer.interval_before);
