-- The rows of one learner's file.
CREATE TEMP TABLE IF NOT EXISTS group_row (
	card TEXT NOT NULL, category TEXT NOT NULL, day TEXT NOT NULL,
	kind TEXT NOT NULL, grade INTEGER NOT NULL, fresh INTEGER NOT NULL
);
