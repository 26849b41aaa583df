-- Every card with what its answers come to.
SELECT card.key AS card, card.deck AS deck,
	coalesce(card.category, '') AS category, card.status AS status,
	card.state AS state, card.due_day AS due,
	card.interval_days AS interval_days,
	card.easiness AS easiness_hundredths,
	coalesce(sum(NOT answer.drill), 0) AS reviews,
	coalesce(sum(answer.lapse), 0) AS lapses,
	coalesce(sum(answer.milliseconds), 0) AS milliseconds,
	count(answer.retained) AS asked, avg(answer.retained) AS retention
FROM figure_card AS card
LEFT JOIN figure_answer AS answer ON answer.card = card.id
GROUP BY card.id ORDER BY card.id;
