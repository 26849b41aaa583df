-- :card id; :repetition; :easiness hundredths; :interval days; :due, :last
-- and :drill civil days or NULL
UPDATE schedule SET
	repetition = :repetition, easiness = :easiness,
	interval_days = :interval, due_day = :due, last_day = :last,
	drill_day = :drill
WHERE card_id = :card;
