-- :card id; :question, :answer, :note, :cloze in the user's words; :instant
UPDATE card SET
	question = :question, answer = :answer, note = :note, cloze = :cloze,
	edited = 1, revision = revision + 1, modified = :instant
WHERE id = :card;
