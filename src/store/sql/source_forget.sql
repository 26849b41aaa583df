-- :card id; :document that supports it no longer
DELETE FROM source WHERE card_id = :card AND document = :document;
