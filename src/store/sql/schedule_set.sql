-- :card id; :repetition, :easiness hundredths and :sm2_interval days of SM-2;
-- :stability days and :difficulty of FSRS, or NULL; :interval days; :due,
-- :last and :drill civil days or NULL
UPDATE schedule SET
	repetition = :repetition, easiness = :easiness,
	interval_days = :interval, due_day = :due, last_day = :last,
	drill_day = :drill, sm2_interval = :sm2_interval,
	stability = :stability, difficulty = :difficulty
WHERE card_id = :card;
