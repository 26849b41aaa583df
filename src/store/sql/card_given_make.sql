-- As the migration that brought it made it.
CREATE INDEX IF NOT EXISTS card_given_question ON card (given_question);
