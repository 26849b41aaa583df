-- :card id; :until day or NULL; :reason; :answered 1 when the card's last
-- answer brought it about, else 0; :instant
INSERT INTO hold (card_key, until, reason, answer, instant)
SELECT card.key, :until, :reason, CASE WHEN :answered THEN (
	SELECT review.id FROM review
	WHERE review.card_key = card.key AND review.kind <> 'undo'
	ORDER BY review.sequence DESC LIMIT 1
) END, :instant
FROM card WHERE card.id = :card;
