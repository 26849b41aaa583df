-- Answers by the card's category.
SELECT
	coalesce(card.category, '(none)') AS "category",
	sum(NOT answer.drill) AS reviews,
	sum(NOT answer.drill AND answer.grade >= 3) AS "right",
	sum(answer.fresh) AS new,
	sum(answer.drill) AS drill,
	sum(answer.milliseconds) AS milliseconds,
	count(answer.retained) AS asked,
	avg(answer.retained) AS retention
FROM figure_answer AS answer
JOIN figure_card AS card ON card.id = answer.card
GROUP BY 1 ORDER BY 1;
