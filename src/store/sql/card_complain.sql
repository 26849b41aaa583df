-- :card id; :complaint in words, or NULL for none
UPDATE card SET complaint = :complaint WHERE id = :card;
