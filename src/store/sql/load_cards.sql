-- Cards that come on a day :from to :to, or before :to when :from is NULL,
-- held ones on the day their hold ends; those that are the latest on :day in
-- relation to their interval first.
SELECT card.id
FROM schedule CROSS JOIN card ON card.id = schedule.card_id
WHERE schedule.due_day <= :to AND card.state = 'active'
	AND max(schedule.due_day, coalesce(card.buried_until, schedule.due_day))
		BETWEEN coalesce(:from, schedule.due_day) AND :to
	AND TRUE /* query */
ORDER BY (:day - schedule.due_day) * 1.0 / max(schedule.interval_days, 1) DESC,
	card.id;
