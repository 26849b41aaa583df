-- FSRS knows all answers.
DELETE FROM unmeasured;
