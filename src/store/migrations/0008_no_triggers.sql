-- Whoever puts cards in also writes their schedule and, for all of them at
-- once, the search index.  A trigger makes of each card a transaction within
-- the transaction, and the index a file of its own, which takes ten times as
-- long as the cards.
DROP TRIGGER card_gets_schedule;
DROP TRIGGER card_text_insert;

-- Of new cards there is nothing to look for here.
DROP INDEX schedule_last;
CREATE INDEX schedule_last ON schedule (last_day) WHERE last_day IS NOT NULL;
