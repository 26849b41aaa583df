-- :key; :question and :answer as written to the deck file
UPDATE card SET filed_question = :question, filed_answer = :answer
WHERE key = :key;
