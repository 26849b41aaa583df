-- :card id
SELECT
	card.key, card.kind, card.category, card.subject, card.question,
	card.answer, card.cloze, card.ordinal, card.note, card.status,
	card.evidence, card.score, card.pattern, deck.name, card.siblings,
	card.state, card.flags, card.qualifiers,
	card.id, schedule.repetition, schedule.easiness,
	schedule.interval_days, schedule.due_day, schedule.last_day,
	schedule.drill_day, card.buried_until, card.created, card.modified,
	card.revision, card.edited, card.given_question, card.given_answer,
	card.complaint
FROM card
JOIN deck ON deck.id = card.deck_id
JOIN schedule ON schedule.card_id = card.id
WHERE card.id = :card;
