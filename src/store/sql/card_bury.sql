-- :card id; :day before which it is not asked, or NULL
UPDATE card SET buried_until = :day WHERE id = :card;
