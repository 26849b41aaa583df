-- Answers by tag; a card with two tags counts with both.
SELECT
	tag.name AS "tag",
	sum(NOT answer.drill) AS reviews,
	sum(NOT answer.drill AND answer.grade >= 3) AS "right",
	sum(answer.fresh) AS new,
	sum(answer.drill) AS drill,
	sum(answer.milliseconds) AS milliseconds,
	count(answer.retained) AS asked,
	avg(answer.retained) AS retention
FROM figure_answer AS answer
JOIN card_tag ON card_tag.card_id = answer.card
JOIN tag ON tag.id = card_tag.tag_id
GROUP BY 1 ORDER BY 1;
