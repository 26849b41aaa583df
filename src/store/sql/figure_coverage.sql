-- How much of each document is known: its active cards, those begun, and
-- those whose interval is 21 days or more.
SELECT source.document AS document, count(DISTINCT card.id) AS cards,
	count(DISTINCT CASE WHEN card.due_day IS NOT NULL THEN card.id END)
		AS begun,
	count(DISTINCT CASE WHEN card.interval_days >= 21 THEN card.id END)
		AS known,
	1.0 * count(DISTINCT CASE WHEN card.interval_days >= 21
		THEN card.id END) / count(DISTINCT card.id) AS share
FROM figure_card AS card
JOIN source ON source.card_id = card.id
WHERE card.state = 'active'
GROUP BY source.document ORDER BY source.document;
