-- Cards that wait in the drill of :day.  :day civil day; :deck with
-- the decks below it, :category and :tag or NULL.
SELECT
	card.id, schedule.repetition, schedule.easiness,
	schedule.sm2_interval, schedule.due_day, card.siblings, card.deck_id,
	schedule.interval_days, schedule.last_day, schedule.stability,
	schedule.difficulty,
	(SELECT scheduler FROM deck WHERE deck.id = card.deck_id)
FROM schedule
CROSS JOIN card ON card.id = schedule.card_id
WHERE schedule.drill_day = :day
	AND card.state = 'active'
	AND (card.buried_until IS NULL OR card.buried_until <= :day)
	AND (:deck IS NULL OR card.deck_id IN (
		SELECT id FROM deck WHERE name = :deck
			OR (name > :deck || '::' AND name < :deck || ':;')))
	AND (:category IS NULL OR card.category = :category)
	AND (:tag IS NULL OR EXISTS (
		SELECT 1 FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = card.id AND tag.name = :tag))
	AND TRUE /* query */
ORDER BY card.id;
