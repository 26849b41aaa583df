-- The schedules of new cards: those with an id above :last
INSERT INTO schedule (card_id) SELECT id FROM card WHERE id > :last;
