-- Every schedule in order of the card's key.
SELECT
	card.id, card.key, schedule.repetition, schedule.easiness,
	schedule.interval_days, schedule.due_day, schedule.last_day,
	schedule.drill_day, schedule.sm2_interval, schedule.stability,
	schedule.difficulty
FROM card JOIN schedule ON schedule.card_id = card.id
ORDER BY card.key;
