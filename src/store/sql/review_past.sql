-- :id UUID; :key of the card; :instant; :day civil day; :grade 0..5;
-- :milliseconds; *_before and *_after: repetition, easiness in hundredths,
-- interval in days, due day or NULL.  An answer given in another program.
INSERT INTO review (
	id, card_key, instant, day, kind, grade, milliseconds, scheduler,
	scheduler_version, rounding, repetition_before, easiness_before,
	interval_before, due_before, repetition_after, easiness_after,
	interval_after, due_after, undoes
) VALUES (
	:id, :key, :instant, :day, 'scheduled', :grade, :milliseconds,
	'import', 1, 'up', :repetition_before, :easiness_before,
	:interval_before, :due_before, :repetition_after, :easiness_after,
	:interval_after, :due_after, NULL
);
