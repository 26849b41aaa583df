-- :document; generated cards that have a source in it
SELECT DISTINCT card.id, card.key
FROM source JOIN card ON card.id = source.card_id
WHERE source.document = :document AND card.pattern IS NOT NULL
	AND card.state NOT IN ('rejected', 'orphaned')
ORDER BY card.id;
