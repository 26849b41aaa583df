-- Texts as in struct card; :deck id; :place in it; :qualifiers and :flags
-- JSON arrays of text; :instant of creation
INSERT INTO card (
	key, deck_id, place, kind, category, subject, question, answer,
	cloze, ordinal, note, status, evidence, qualifiers, flags, score,
	pattern, siblings, state, given_question, given_answer,
	filed_question, filed_answer, created, modified
) VALUES (
	:key, :deck, :place, :kind, :category, :subject, :question, :answer,
	:cloze, :ordinal, :note, :status, :evidence, :qualifiers, :flags,
	:score, :pattern, :siblings, :state, :question, :answer,
	:filed_question, :filed_answer, :instant, :instant
);
