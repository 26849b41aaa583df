-- Active cards that were answered, by their interval in days.
SELECT
	CASE WHEN interval_days <= 1 THEN '1'
		WHEN interval_days < 7 THEN '2 to 6'
		WHEN interval_days < 21 THEN '7 to 20'
		WHEN interval_days < 60 THEN '21 to 59'
		WHEN interval_days < 180 THEN '60 to 179'
		ELSE '180 and more' END AS interval,
	count(*) AS cards
FROM figure_card
WHERE state = 'active' AND due_day IS NOT NULL
GROUP BY 1 ORDER BY min(interval_days);
