-- :card id
DELETE FROM source WHERE card_id = :card;
