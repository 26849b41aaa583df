-- Cards due on :day, or until :horizon as early ones, unless answered today
-- or in today's drill.  :day civil day; :horizon civil day; :deck with
-- the decks below it, :category and :tag or NULL.
SELECT
	card.id, schedule.repetition, schedule.easiness,
	schedule.interval_days, schedule.due_day, card.siblings
FROM schedule
JOIN card ON card.id = schedule.card_id
JOIN deck ON deck.id = card.deck_id
WHERE schedule.due_day <= :horizon
	AND (schedule.due_day <= :day OR schedule.last_day IS NOT :day)
	AND schedule.drill_day IS NOT :day
	AND card.state = 'active'
	AND (card.buried_until IS NULL OR card.buried_until <= :day)
	AND (:deck IS NULL OR deck.name = :deck
		OR (deck.name > :deck || '::' AND deck.name < :deck || ':;'))
	AND (:category IS NULL OR card.category = :category)
	AND (:tag IS NULL OR EXISTS (
		SELECT 1 FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = card.id AND tag.name = :tag))
	AND TRUE /* query */
	AND NOT EXISTS (
		SELECT 1 FROM card AS sibling
		JOIN schedule AS seen ON seen.card_id = sibling.id
		WHERE sibling.siblings = card.siblings
			AND sibling.id <> card.id AND seen.last_day = :day)
ORDER BY card.id;
