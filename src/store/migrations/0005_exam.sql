-- Plans for exams.  A plan decides what is asked on a day and never touches
-- a schedule; one that was given up stays, with the instant it was.

CREATE TABLE exam (
	id INTEGER PRIMARY KEY,
	day INTEGER NOT NULL, -- of the exam
	query TEXT NOT NULL, -- of its cards; '': all
	per_day INTEGER NOT NULL CHECK (per_day > 0), -- answers
	since INTEGER NOT NULL, -- day on which the plan was made
	made INTEGER NOT NULL, -- instant
	dropped INTEGER -- instant
) STRICT;
