-- The twenty cards forgotten most often since they were last rewritten; a
-- leech from :leech times on.
SELECT card.key AS card, card.deck AS deck, stored.question AS question,
	sum(answer.lapse) AS lapses,
	CASE WHEN sum(answer.lapse) >= :leech THEN 'yes' ELSE 'no' END
		AS leech,
	count(answer.retained) AS asked, avg(answer.retained) AS retention
FROM figure_answer AS answer
JOIN figure_card AS card ON card.id = answer.card
JOIN card AS stored ON stored.id = card.id
GROUP BY answer.card HAVING sum(answer.lapse) > 0
ORDER BY lapses DESC, retention, card.key LIMIT 20;
