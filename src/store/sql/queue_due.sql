-- Cards due on :day, or until :horizon as early ones, unless answered today
-- or in today's drill; the latest in relation to their interval first.  :day
-- civil day; :horizon civil day; :deck with the decks below it, :category
-- and :tag or NULL.  The order is found in the index alone, so that who stops
-- reading has read no more cards than it took; LIMIT keeps SQLite from
-- joining before it sorts, CROSS JOIN from another order of the tables.
SELECT
	card.id, schedule.repetition, schedule.easiness,
	schedule.sm2_interval, schedule.due_day, card.siblings, card.deck_id,
	schedule.interval_days, schedule.last_day, schedule.stability,
	schedule.difficulty,
	(SELECT scheduler FROM deck WHERE deck.id = card.deck_id)
FROM (
	SELECT card_id FROM schedule WHERE due_day <= :horizon
	ORDER BY (:day - due_day) * 1.0 / max(interval_days, 1) DESC
	LIMIT -1
) AS late
CROSS JOIN schedule ON schedule.card_id = late.card_id
CROSS JOIN card ON card.id = late.card_id
WHERE (schedule.due_day <= :day OR schedule.last_day IS NOT :day)
	AND schedule.drill_day IS NOT :day
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
	AND (card.siblings IS NULL OR NOT EXISTS (
		SELECT 1 FROM card AS sibling
		CROSS JOIN schedule AS seen ON seen.card_id = sibling.id
		WHERE sibling.siblings = card.siblings
			AND sibling.id <> card.id AND seen.last_day = :day));
