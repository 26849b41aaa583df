-- Cards of files, not of the generator, whose file last said this :question;
-- at most :limit of them
SELECT card.id, card.key, deck.name, card.given_answer
FROM card JOIN deck ON deck.id = card.deck_id
WHERE card.given_question = :question AND card.pattern IS NULL
ORDER BY card.id
LIMIT :limit;
