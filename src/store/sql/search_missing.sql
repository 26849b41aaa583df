-- Keys of cards that the search index shows otherwise.
SELECT card.key FROM card LEFT JOIN card_text ON card_text.rowid = card.id
WHERE card_text.question IS NOT card.question
	OR card_text.answer IS NOT card.answer
ORDER BY card.key LIMIT 100;
