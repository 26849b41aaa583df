-- Keys of cards without a schedule.
SELECT card.key FROM card
WHERE NOT EXISTS (
	SELECT 1 FROM schedule WHERE schedule.card_id = card.id
)
ORDER BY card.key LIMIT 100;
