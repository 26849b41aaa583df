-- The cards that figures are about, once for all of them.
CREATE TEMP TABLE IF NOT EXISTS figure_card AS
SELECT
	card.id AS id, card.key AS key, deck.name AS deck,
	card.category AS category, card.status AS status,
	card.state AS state, schedule.due_day AS due_day,
	schedule.interval_days AS interval_days,
	schedule.easiness AS easiness, card.buried_until AS buried_until,
	CASE WHEN card.edited THEN card.modified END AS rewritten
FROM card
JOIN deck ON deck.id = card.deck_id
JOIN schedule ON schedule.card_id = card.id
WHERE TRUE /* query */;
