-- :card id; :deck id; :place in it; :instant of the change
UPDATE card SET deck_id = :deck, place = :place, modified = :instant
WHERE id = :card;
