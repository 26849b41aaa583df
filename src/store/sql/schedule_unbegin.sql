-- A card that has lost its schedule has not begun, until the log says so.
UPDATE card SET begun = 0
WHERE begun = 1 AND NOT EXISTS (
	SELECT 1 FROM schedule WHERE schedule.card_id = card.id
);
