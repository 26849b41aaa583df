-- New cards are found deck by deck and in their order without reading the
-- others: `begun` follows the schedule, where alone it is decided.

ALTER TABLE card ADD COLUMN begun INTEGER NOT NULL DEFAULT 0
	CHECK (begun IN (0, 1)); -- has a due day

UPDATE card SET begun = 1
WHERE id IN (SELECT card_id FROM schedule WHERE due_day IS NOT NULL);

CREATE INDEX card_fresh ON card (deck_id, place)
WHERE state = 'active' AND begun = 0;

CREATE TRIGGER schedule_begins AFTER UPDATE OF due_day ON schedule
WHEN (NEW.due_day IS NULL) <> (OLD.due_day IS NULL)
BEGIN
	UPDATE card SET begun = NEW.due_day IS NOT NULL
	WHERE id = NEW.card_id;
END;

CREATE TRIGGER schedule_is_made AFTER INSERT ON schedule
BEGIN
	UPDATE card SET begun = NEW.due_day IS NOT NULL
	WHERE id = NEW.card_id AND begun <> (NEW.due_day IS NOT NULL);
END;

-- How late a card is in relation to its interval, without reading its row.
DROP INDEX schedule_due;
CREATE INDEX schedule_due ON schedule (due_day, interval_days);
