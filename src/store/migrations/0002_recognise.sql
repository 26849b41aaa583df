-- Cards of other programs are recognised by the keys they had there, and by
-- what their file last said.

CREATE TABLE card_alias (
	key TEXT PRIMARY KEY CHECK (key <> ''),
	card_id INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX card_alias_card ON card_alias (card_id);
CREATE INDEX card_given_question ON card (given_question);

-- A card that is put in with its tags is written to the index once: the tags
-- first, then the card.
DROP TRIGGER card_text_insert;

CREATE TRIGGER card_text_insert AFTER INSERT ON card
BEGIN
	INSERT INTO card_text (rowid, question, answer, note, subject, tags)
	VALUES (NEW.id, NEW.question, NEW.answer, NEW.note, NEW.subject,
		coalesce((
			SELECT group_concat(tag.name, ' ')
			FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
			WHERE card_tag.card_id = NEW.id
		), ''));
END;
