-- Answers by the clock's hour where the learner is.
SELECT
	answer.hour AS "hour",
	sum(NOT answer.drill) AS reviews,
	sum(NOT answer.drill AND answer.grade >= 3) AS "right",
	sum(answer.fresh) AS new,
	sum(answer.drill) AS drill,
	sum(answer.milliseconds) AS milliseconds,
	count(answer.retained) AS asked,
	avg(answer.retained) AS retention
FROM figure_answer AS answer
GROUP BY 1 ORDER BY 1;
