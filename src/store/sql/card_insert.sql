-- Texts as in struct card; :card id; :deck id; :place in it; :qualifiers and :flags
-- JSON arrays of text; :instant of creation
INSERT INTO card (
	id, key, deck_id, place, kind, category, subject, question, answer,
	cloze, ordinal, note, status, evidence, qualifiers, flags, score,
	pattern, siblings, state, given_question, given_answer,
	filed_question, filed_answer, created, modified
) VALUES (
	:card, :key, :deck, :place, :kind, :category, :subject, :question, :answer,
	:cloze, :ordinal, :note, :status, :evidence, :qualifiers, :flags,
	:score, :pattern, :siblings, :state, :question, :answer,
	:filed_question, :filed_answer, :instant, :instant
);
