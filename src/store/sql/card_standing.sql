-- What putting in again must know beside the card: :card id
SELECT deck_id, place, state_before_orphaned, filed_question, filed_answer
FROM card WHERE id = :card;
