-- How many cards come on each day :from to :to, civil days, of the active
-- ones: those due that day and not held beyond, those held until then.
SELECT day, sum(cards) FROM (
	SELECT schedule.due_day AS day, count(*) AS cards
	FROM schedule CROSS JOIN card ON card.id = schedule.card_id
	WHERE schedule.due_day BETWEEN :from AND :to
		AND card.state = 'active'
		AND coalesce(card.buried_until, schedule.due_day)
			<= schedule.due_day
	GROUP BY schedule.due_day
	UNION ALL
	SELECT card.buried_until, count(*)
	FROM card CROSS JOIN schedule ON schedule.card_id = card.id
	WHERE card.buried_until BETWEEN :from AND :to
		AND card.state = 'active'
		AND schedule.due_day < card.buried_until
	GROUP BY card.buried_until
)
GROUP BY day;
