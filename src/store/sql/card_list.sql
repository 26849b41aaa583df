-- Ids in order of deck and place.  NULL means any: :deck with the decks
-- below it; :category; :tag; :document; :match in FTS5's language.
-- :states names with a space on both sides of each, or NULL; :due and
-- :fresh 0 or 1; :day civil day for :due; :limit, -1 for none.
SELECT card.id
FROM deck
JOIN card ON card.deck_id = deck.id
JOIN schedule ON schedule.card_id = card.id
WHERE (:deck IS NULL OR deck.name = :deck
		OR (deck.name > :deck || '::' AND deck.name < :deck || ':;'))
	AND (:category IS NULL OR card.category = :category)
	AND (:states IS NULL OR instr(:states, ' ' || card.state || ' '))
	AND (NOT :due OR schedule.due_day <= :day)
	AND (NOT :fresh OR schedule.due_day IS NULL)
	AND (:tag IS NULL OR EXISTS (
		SELECT 1 FROM card_tag JOIN tag ON tag.id = card_tag.tag_id
		WHERE card_tag.card_id = card.id AND tag.name = :tag))
	AND (:document IS NULL OR EXISTS (
		SELECT 1 FROM source
		WHERE source.card_id = card.id AND source.document = :document))
	AND (:match IS NULL OR card.id IN (
		SELECT rowid FROM card_text WHERE card_text MATCH :match))
	AND TRUE /* query */
ORDER BY deck.name, card.place, card.id
LIMIT :limit;
