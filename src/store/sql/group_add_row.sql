-- An answer that stands.  :day as ISO 8601, :fresh 1: the card was new
INSERT INTO group_row (card, category, day, kind, grade, fresh)
VALUES (:card, :category, :day, :kind, :grade, :fresh);
