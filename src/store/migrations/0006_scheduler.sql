-- A deck may choose its scheduler.  The log and the schedule keep what both
-- make of an answer.

ALTER TABLE deck ADD COLUMN scheduler TEXT NOT NULL DEFAULT 'sm2'
	CHECK (scheduler IN ('sm2', 'fsrs'));

-- Of FSRS, after the answer; NULL: not logged then.
ALTER TABLE review ADD COLUMN stability REAL; -- days
ALTER TABLE review ADD COLUMN difficulty REAL; -- 1..10

-- interval_days is what the scheduler gave; SM-2 goes on by its own.
ALTER TABLE schedule ADD COLUMN sm2_interval INTEGER NOT NULL DEFAULT 0;
ALTER TABLE schedule ADD COLUMN stability REAL; -- days
ALTER TABLE schedule ADD COLUMN difficulty REAL; -- 1..10

UPDATE schedule SET sm2_interval = interval_days WHERE interval_days <> 0;

-- SQL can't compute what FSRS makes of answers before now; opening the
-- database does, and empties this table.
CREATE TABLE unmeasured (
	card_key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO unmeasured SELECT DISTINCT card_key FROM review;
