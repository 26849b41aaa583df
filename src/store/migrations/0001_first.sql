-- The first schema.  Days are civil-day numbers (days since 1970-01-01 in
-- the learner's zone), instants are milliseconds since 1970-01-01 UTC.

CREATE TABLE deck (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE card (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE CHECK (key <> ''),
	deck_id INTEGER NOT NULL REFERENCES deck (id),
	place INTEGER NOT NULL, -- order within the deck
	kind TEXT NOT NULL,
	category TEXT,
	subject TEXT,
	question TEXT NOT NULL,
	answer TEXT NOT NULL,
	cloze TEXT,
	ordinal INTEGER NOT NULL,
	note TEXT,
	status TEXT NOT NULL,
	evidence TEXT NOT NULL,
	qualifiers TEXT NOT NULL, -- JSON array of texts
	flags TEXT NOT NULL, -- JSON array of texts
	score REAL NOT NULL,
	pattern TEXT, -- of the generator; NULL: not generated
	siblings TEXT,
	state TEXT NOT NULL,
	state_before_orphaned TEXT,
	edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
	given_question TEXT NOT NULL, -- what generator or file last said
	given_answer TEXT NOT NULL,
	filed_question TEXT, -- as last read from or written to a deck file
	filed_answer TEXT,
	revision INTEGER NOT NULL DEFAULT 1,
	created INTEGER NOT NULL, -- instant
	modified INTEGER NOT NULL, -- instant
	buried_until INTEGER -- day
) STRICT;

CREATE INDEX card_place ON card (deck_id, place);
CREATE INDEX card_siblings ON card (siblings) WHERE siblings IS NOT NULL;

CREATE TABLE source (
	card_id INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	document TEXT NOT NULL,
	section TEXT NOT NULL, -- JSON array of texts
	start_byte INTEGER NOT NULL,
	end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
	quote TEXT NOT NULL,
	via TEXT,
	antecedent INTEGER NOT NULL CHECK (antecedent IN (0, 1)),
	PRIMARY KEY (card_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_document ON source (document, card_id);

CREATE TABLE tag (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE card_tag (
	card_id INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE,
	tag_id INTEGER NOT NULL REFERENCES tag (id),
	PRIMARY KEY (card_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX card_tag_tag ON card_tag (tag_id, card_id);

-- The truth.  A card is named by its key and without a foreign key, so that
-- nothing done to cards can reach the log.
CREATE TABLE review (
	sequence INTEGER PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL UNIQUE, -- UUID version 7
	card_key TEXT NOT NULL,
	instant INTEGER NOT NULL,
	day INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('scheduled', 'drill', 'early', 'undo')),
	grade INTEGER CHECK (grade BETWEEN 0 AND 5),
	milliseconds INTEGER NOT NULL,
	scheduler TEXT NOT NULL,
	scheduler_version INTEGER NOT NULL,
	rounding TEXT NOT NULL CHECK (rounding IN ('up', 'nearest')),
	repetition_before INTEGER NOT NULL,
	easiness_before INTEGER NOT NULL, -- hundredths
	interval_before INTEGER NOT NULL, -- days
	due_before INTEGER, -- day; NULL: a new card
	repetition_after INTEGER NOT NULL,
	easiness_after INTEGER NOT NULL, -- hundredths
	interval_after INTEGER NOT NULL, -- days
	due_after INTEGER, -- day
	undoes TEXT, -- the id of the review that an undo takes back
	CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
	CHECK ((kind = 'undo') = (grade IS NULL))
) STRICT;

CREATE INDEX review_card ON review (card_key, sequence);
CREATE INDEX review_day ON review (day);
CREATE UNIQUE INDEX review_undoes ON review (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN
	SELECT RAISE(ABORT, 'a review is never changed');
END;

CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN
	SELECT RAISE(ABORT, 'a review is never deleted');
END;

CREATE TRIGGER review_is_never_replaced BEFORE INSERT ON review
WHEN EXISTS (
	SELECT 1 FROM review
	WHERE id = NEW.id OR sequence = NEW.sequence OR undoes = NEW.undoes
)
BEGIN
	SELECT RAISE(ABORT, 'a review is never replaced');
END;

-- A cache of what the log says; one row for every card.
CREATE TABLE schedule (
	card_id INTEGER PRIMARY KEY REFERENCES card (id) ON DELETE CASCADE,
	repetition INTEGER NOT NULL DEFAULT 0,
	easiness INTEGER NOT NULL DEFAULT 250, -- hundredths
	interval_days INTEGER NOT NULL DEFAULT 0,
	due_day INTEGER, -- NULL: new
	last_day INTEGER, -- last answered
	drill_day INTEGER -- the day it waits in the drill
) STRICT;

CREATE INDEX schedule_due ON schedule (due_day);
CREATE INDEX schedule_last ON schedule (last_day);
CREATE INDEX schedule_drill ON schedule (drill_day) WHERE drill_day IS NOT NULL;

CREATE TRIGGER card_gets_schedule AFTER INSERT ON card
BEGIN
	INSERT INTO schedule (card_id) VALUES (NEW.id);
END;

CREATE TABLE document (
	path TEXT PRIMARY KEY,
	sha256 TEXT NOT NULL,
	media_type TEXT NOT NULL,
	via TEXT,
	read_at INTEGER NOT NULL, -- instant
	bytes BLOB NOT NULL
) STRICT;

CREATE INDEX document_sha256 ON document (sha256);

CREATE TABLE media (
	name TEXT PRIMARY KEY,
	sha256 TEXT NOT NULL,
	bytes BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
	name TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE card_text USING fts5 (
	question, answer, note, subject, tags,
	tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER card_text_insert AFTER INSERT ON card
BEGIN
	INSERT INTO card_text (rowid, question, answer, note, subject, tags)
	VALUES (NEW.id, NEW.question, NEW.answer, NEW.note, NEW.subject, '');
END;

CREATE TRIGGER card_text_update
AFTER UPDATE OF question, answer, note, subject ON card
WHEN NEW.question <> OLD.question OR NEW.answer <> OLD.answer
	OR NEW.note IS NOT OLD.note OR NEW.subject IS NOT OLD.subject
BEGIN
	UPDATE card_text
	SET question = NEW.question, answer = NEW.answer, note = NEW.note,
		subject = NEW.subject
	WHERE rowid = NEW.id;
END;

CREATE TRIGGER card_text_delete AFTER DELETE ON card
BEGIN
	DELETE FROM card_text WHERE rowid = OLD.id;
END;

CREATE TRIGGER card_text_tag AFTER INSERT ON card_tag
BEGIN
	UPDATE card_text
	SET tags = (
		SELECT group_concat(tag.name, ' ')
		FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = NEW.card_id
	)
	WHERE rowid = NEW.card_id;
END;

CREATE TRIGGER card_text_untag AFTER DELETE ON card_tag
BEGIN
	UPDATE card_text
	SET tags = coalesce((
		SELECT group_concat(tag.name, ' ')
		FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = OLD.card_id
	), '')
	WHERE rowid = OLD.card_id;
END;
