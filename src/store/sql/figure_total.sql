-- One row on all answers.  :today civil day
WITH studied AS (SELECT DISTINCT day FROM figure_answer),
islands AS (
	SELECT day, day - row_number() OVER (ORDER BY day) AS island
	FROM studied
),
runs AS (
	SELECT max(day) AS last, count(*) AS length
	FROM islands GROUP BY island
),
followed AS (
	SELECT card, day, sequence, interval_after,
		first_value(fresh) OVER of_card AS from_new,
		first_value(day) OVER of_card AS first_day
	FROM figure_answer WHERE card IS NOT NULL AND NOT drill
	WINDOW of_card AS (PARTITION BY card ORDER BY sequence)
),
grown AS (
	SELECT days FROM (
		SELECT day - first_day AS days, row_number() OVER (
			PARTITION BY card ORDER BY sequence
		) AS nth
		FROM followed WHERE from_new AND interval_after >= 21
	)
	WHERE nth = 1
),
ranked AS (
	SELECT days, row_number() OVER (ORDER BY days) AS rank,
		count(*) OVER () AS total
	FROM grown
)
SELECT
	coalesce(sum(NOT drill), 0) AS reviews,
	coalesce(sum(fresh), 0) AS new,
	coalesce(sum(drill), 0) AS drill,
	coalesce(sum(milliseconds), 0) AS milliseconds,
	count(retained) AS asked,
	avg(retained) AS retention,
	(SELECT count(*) FROM studied) AS days,
	coalesce((SELECT length FROM runs
		WHERE last BETWEEN :today - 1 AND :today), 0) AS streak,
	coalesce((SELECT max(length) FROM runs), 0) AS longest_streak,
	(SELECT days FROM ranked WHERE rank = (total + 1) / 2)
		AS days_to_mature,
	(SELECT count(*) FROM figure_card WHERE state = 'active') AS active,
	(SELECT count(*) FROM figure_card WHERE state = 'active'
		AND interval_days >= 21) AS known,
	(SELECT total(1.0 / max(interval_days, 1)) FROM figure_card
		WHERE state = 'active' AND due_day IS NOT NULL) AS load
FROM figure_answer;
