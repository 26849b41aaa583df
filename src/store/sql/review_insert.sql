-- :id UUID; :key of the card; :instant; :day civil day; :kind; :grade 0..5
-- or NULL; :milliseconds; :scheduler and its :version; :rounding;
-- :stability days and :difficulty of FSRS or NULL; *_before and *_after: repetition,
-- easiness in hundredths, interval in days, due day or NULL; :undoes UUID or
-- NULL
INSERT INTO review (
	id, card_key, instant, day, kind, grade, milliseconds, scheduler,
	scheduler_version, rounding, repetition_before, easiness_before,
	interval_before, due_before, repetition_after, easiness_after,
	interval_after, due_after, undoes, stability, difficulty
) VALUES (
	:id, :key, :instant, :day, :kind, :grade, :milliseconds,
	:scheduler, :version, :rounding, :repetition_before, :easiness_before,
	:interval_before, :due_before, :repetition_after, :easiness_after,
	:interval_after, :due_after, :undoes, :stability,
	:difficulty
);
