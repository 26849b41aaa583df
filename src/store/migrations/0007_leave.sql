-- Days away: no card comes on them.  A row that was taken back stays.

CREATE TABLE leave (
	id INTEGER PRIMARY KEY,
	first INTEGER NOT NULL, -- day
	last INTEGER NOT NULL CHECK (last >= first), -- day
	made INTEGER NOT NULL, -- instant
	dropped INTEGER -- instant
) STRICT;
