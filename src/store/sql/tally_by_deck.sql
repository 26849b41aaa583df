-- Cards by deck: name, count by state, new, due.  :day civil day
SELECT
	deck.name,
	coalesce(sum(card.state = 'draft'), 0),
	coalesce(sum(card.state = 'active'), 0),
	coalesce(sum(card.state = 'suspended'), 0),
	coalesce(sum(card.state = 'rejected'), 0),
	coalesce(sum(card.state = 'orphaned'), 0),
	coalesce(sum(card.state = 'active' AND schedule.due_day IS NULL
		AND coalesce(card.buried_until, :day) <= :day), 0),
	coalesce(sum(card.state = 'active' AND schedule.due_day <= :day
		AND coalesce(card.buried_until, :day) <= :day), 0)
FROM card
JOIN deck ON deck.id = card.deck_id
JOIN schedule ON schedule.card_id = card.id
WHERE TRUE /* query */
GROUP BY deck.name ORDER BY deck.name;
