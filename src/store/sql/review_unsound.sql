-- Undos whose review is not there, or is of another card: ids.
SELECT review.id FROM review
LEFT JOIN review AS target ON target.id = review.undoes
WHERE review.kind = 'undo' AND target.card_key IS NOT review.card_key
ORDER BY review.sequence LIMIT 100;
