-- What the learner holds against a card; NULL: nothing, '': without words.

ALTER TABLE card ADD COLUMN complaint TEXT;

CREATE INDEX card_complaint ON card (id) WHERE complaint IS NOT NULL;
