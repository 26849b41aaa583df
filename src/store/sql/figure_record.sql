-- The learning record: for each day with answers their number and time, and
-- the decks and categories they were about.
WITH topic AS (
	SELECT DISTINCT answer.day AS day, card.deck || coalesce(' (' ||
		replace(card.category, '_', ' ') || ')', '') AS name
	FROM figure_answer AS answer
	JOIN figure_card AS card ON card.id = answer.card
	ORDER BY 1, 2
),
topics AS (
	SELECT day, group_concat(name, ', ') AS names FROM topic GROUP BY day
)
SELECT answer.day AS day, count(*) AS answers,
	sum(answer.milliseconds) AS milliseconds,
	coalesce(topics.names, '') AS topics
FROM figure_answer AS answer
LEFT JOIN topics ON topics.day = answer.day
GROUP BY answer.day ORDER BY answer.day;
