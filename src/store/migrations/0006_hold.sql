-- Why and until when a card is not asked though it is due: buried by the
-- user, its share of a backlog, days away, the load of days.  Rows are only
-- ever added, the last one of a card counts, and its schedule stays what
-- SM-2 says.  card.buried_until is a cache of it.

CREATE TABLE hold (
	sequence INTEGER PRIMARY KEY AUTOINCREMENT,
	card_key TEXT NOT NULL,
	until INTEGER, -- day; NULL: asked again when it is due
	reason TEXT NOT NULL CHECK (reason IN (
		'bury', 'catchup', 'leave', 'smooth', 'answer', 'undo')),
	answer TEXT, -- the review that brought it about; goes when it does
	instant INTEGER NOT NULL
) STRICT;

CREATE INDEX hold_card ON hold (card_key, sequence);
CREATE INDEX hold_answer ON hold (answer) WHERE answer IS NOT NULL;
CREATE INDEX card_buried ON card (buried_until) WHERE buried_until IS NOT NULL;

INSERT INTO hold (card_key, until, reason, instant)
SELECT key, buried_until, 'bury', modified FROM card
WHERE buried_until IS NOT NULL ORDER BY id;

CREATE TRIGGER hold_is_never_changed BEFORE UPDATE ON hold
BEGIN
	SELECT RAISE(ABORT, 'a hold is never changed');
END;

CREATE TRIGGER hold_is_never_deleted BEFORE DELETE ON hold
BEGIN
	SELECT RAISE(ABORT, 'a hold is never deleted');
END;

CREATE TRIGGER hold_counts AFTER INSERT ON hold
BEGIN
	UPDATE card SET buried_until = NEW.until WHERE key = NEW.card_key;
END;

-- A card that is answered all the same, for an exam, waits no longer.
CREATE TRIGGER answer_ends_hold AFTER INSERT ON review
WHEN NEW.kind IN ('scheduled', 'early') AND EXISTS (
	SELECT 1 FROM card
	WHERE card.key = NEW.card_key AND card.buried_until > NEW.day
)
BEGIN
	INSERT INTO hold (card_key, until, reason, answer, instant)
	VALUES (NEW.card_key, NULL, 'answer', NEW.id, NEW.instant);
END;

-- Undo gives back the hold from before the answer.
CREATE TRIGGER undo_restores_hold AFTER INSERT ON review
WHEN NEW.undoes IS NOT NULL
	AND EXISTS (SELECT 1 FROM hold WHERE hold.answer = NEW.undoes)
BEGIN
	INSERT INTO hold (card_key, until, reason, answer, instant)
	VALUES (NEW.card_key, (
		SELECT before.until FROM hold AS before
		WHERE before.card_key = NEW.card_key AND before.sequence < (
			SELECT min(made.sequence) FROM hold AS made
			WHERE made.answer = NEW.undoes)
		ORDER BY before.sequence DESC LIMIT 1
	), 'undo', NEW.id, NEW.instant);
END;
