-- :name of the deck; there may be one already.  A new one has the scheduler of
-- the nearest deck above it.
INSERT INTO deck (name, scheduler) VALUES (:name, coalesce((
	SELECT above.scheduler FROM deck AS above
	WHERE substr(:name, 1, length(above.name) + 2) = above.name || '::'
	ORDER BY length(above.name) DESC LIMIT 1
), 'sm2')) ON CONFLICT (name) DO NOTHING;
