-- Texts as in struct card; :card id; :deck id; :place in it; :qualifiers and
-- :flags JSON arrays of text; :state_before_orphaned; :edited 0 or 1;
-- :given_* as generator or file last said; :filed_* as deck file last said;
-- :revision; :instant of the change
UPDATE card SET
	deck_id = :deck, place = :place, kind = :kind, category = :category,
	subject = :subject, question = :question, answer = :answer,
	cloze = :cloze, ordinal = :ordinal, note = :note, status = :status,
	evidence = :evidence, qualifiers = :qualifiers, flags = :flags,
	score = :score, pattern = :pattern, siblings = :siblings,
	state = :state, state_before_orphaned = :state_before_orphaned,
	edited = :edited, given_question = :given_question,
	given_answer = :given_answer, filed_question = :filed_question,
	filed_answer = :filed_answer, revision = :revision,
	modified = :instant
WHERE id = :card;
