-- New cards into the search index: those with an id above :last; :tagged 0
-- or 1, whether any of them has tags
INSERT INTO card_text (rowid, question, answer, note, subject, tags)
SELECT card.id, card.question, card.answer, card.note, card.subject,
	CASE WHEN :tagged THEN coalesce((
		SELECT group_concat(tag.name, ' ')
		FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = card.id
	), '') ELSE '' END
FROM card
WHERE card.id > :last;
