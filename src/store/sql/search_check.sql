-- Fails when the search index does not agree with itself.
INSERT INTO card_text (card_text) VALUES ('integrity-check');
