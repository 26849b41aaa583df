-- What each learner's answers to each card come to.
CREATE TEMP TABLE IF NOT EXISTS group_card (
	learner TEXT NOT NULL, card TEXT NOT NULL, category TEXT NOT NULL,
	reviews INTEGER NOT NULL, asked INTEGER NOT NULL,
	retained INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,
	PRIMARY KEY (learner, card)
) WITHOUT ROWID;
