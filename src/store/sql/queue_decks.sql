-- Decks by name.  :deck with the decks below it, or NULL: all.
SELECT id FROM deck
WHERE :deck IS NULL OR name = :deck
	OR (name > :deck || '::' AND name < :deck || ':;')
ORDER BY name;
