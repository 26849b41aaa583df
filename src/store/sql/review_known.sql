-- :key of the card; a row when it was ever answered here
SELECT 1 FROM review WHERE card_key = :key LIMIT 1;
