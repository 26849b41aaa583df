-- :card id; :document; how many sources are in other documents
SELECT count(*) FROM source
WHERE card_id = :card AND document <> :document;
