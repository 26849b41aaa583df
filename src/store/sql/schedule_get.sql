-- :card id; also the card's key
SELECT
	schedule.repetition, schedule.easiness, schedule.interval_days,
	schedule.due_day, schedule.last_day, schedule.drill_day,
	schedule.sm2_interval, schedule.stability, schedule.difficulty, card.key
FROM schedule JOIN card ON card.id = schedule.card_id
WHERE schedule.card_id = :card;
