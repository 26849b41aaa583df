-- :card id; :stability days and :difficulty of FSRS, or NULL
UPDATE schedule SET stability = :stability, difficulty = :difficulty
WHERE card_id = :card;
