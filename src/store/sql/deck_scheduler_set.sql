-- :deck with the decks below it; :scheduler
UPDATE deck SET scheduler = :scheduler
WHERE name = :deck OR (name > :deck || '::' AND name < :deck || ':;');
