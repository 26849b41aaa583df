-- A schedule for every card that has none: that of a new card.
INSERT INTO schedule (card_id)
SELECT card.id FROM card
WHERE NOT EXISTS (
	SELECT 1 FROM schedule WHERE schedule.card_id = card.id
);
