-- Cards of a plan by deck and place: as in queue_due.sql, then whether it is
-- unseen :since a civil day, whether it was seen on :day for the first time,
-- and whether the user buried it then; no other hold keeps a card from an
-- exam.
SELECT
	card.id, schedule.repetition, schedule.easiness,
	schedule.sm2_interval, schedule.due_day, card.siblings, card.deck_id,
	schedule.interval_days, schedule.last_day, schedule.stability,
	schedule.difficulty, deck.scheduler,
	coalesce(schedule.last_day < :since, TRUE),
	schedule.last_day IS :day AND NOT EXISTS (
		SELECT 1 FROM review
		WHERE review.card_key = card.key AND review.kind <> 'undo'
			AND review.day >= :since AND review.day < :day
			AND NOT EXISTS (
				SELECT 1 FROM review AS later
				WHERE later.undoes = review.id)),
	coalesce(card.buried_until > :day, FALSE) AND 'bury' = (
		SELECT hold.reason FROM hold WHERE hold.card_key = card.key
		ORDER BY hold.sequence DESC LIMIT 1)
FROM card
JOIN schedule ON schedule.card_id = card.id
JOIN deck ON deck.id = card.deck_id
WHERE card.state = 'active' AND TRUE /* query */
ORDER BY deck.name, card.place, card.id;
