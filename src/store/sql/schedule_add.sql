-- The schedule of the new card :card
INSERT INTO schedule (card_id) VALUES (:card);
