-- Active cards that fall due on each of 30 days; what is overdue counts
-- today, and a buried card when it wakes.  :today civil day
WITH RECURSIVE days (day) AS (
	SELECT :today
	UNION ALL SELECT day + 1 FROM days WHERE day < :today + 29
)
SELECT days.day AS day, count(card.due_day) AS cards,
	coalesce(sum(card.due_day < :today), 0) AS overdue
FROM days
LEFT JOIN figure_card AS card
	ON max(card.due_day, coalesce(card.buried_until, card.due_day), :today)
		= days.day
	AND card.state = 'active'
GROUP BY days.day ORDER BY days.day;
