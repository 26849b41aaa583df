-- :card id
SELECT document, section, start_byte, end_byte, quote, via, antecedent
FROM source WHERE card_id = :card ORDER BY position;
