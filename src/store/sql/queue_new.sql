-- Cards of one deck that were never answered, in their order.  :day civil
-- day; :deck_id; :category and :tag or NULL.  The index holds no others.
SELECT
	card.id, schedule.repetition, schedule.easiness,
	schedule.sm2_interval, schedule.due_day, card.siblings, card.deck_id,
	schedule.interval_days, schedule.last_day, schedule.stability,
	schedule.difficulty,
	(SELECT scheduler FROM deck WHERE deck.id = card.deck_id)
FROM card INDEXED BY card_fresh
CROSS JOIN schedule ON schedule.card_id = card.id
WHERE card.deck_id = :deck_id AND card.state = 'active' AND card.begun = 0
	AND schedule.drill_day IS NOT :day
	AND (card.buried_until IS NULL OR card.buried_until <= :day)
	AND (:category IS NULL OR card.category = :category)
	AND (:tag IS NULL OR EXISTS (
		SELECT 1 FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = card.id AND tag.name = :tag))
	AND TRUE /* query */
	AND (card.siblings IS NULL OR NOT EXISTS (
		SELECT 1 FROM card AS sibling
		CROSS JOIN schedule AS seen ON seen.card_id = sibling.id
		WHERE sibling.siblings = card.siblings
			AND sibling.id <> card.id AND seen.last_day = :day))
ORDER BY card.place, card.id;
