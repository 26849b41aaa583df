-- Room for the next learner's file.
DELETE FROM group_row;
