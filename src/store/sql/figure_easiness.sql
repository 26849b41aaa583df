-- Active cards that were answered, by easiness in steps of 0.2.
SELECT
	printf('%.1f to %.1f', easiness / 20 / 5.0, easiness / 20 / 5.0 + 0.2)
		AS easiness,
	count(*) AS cards
FROM figure_card
WHERE state = 'active' AND due_day IS NOT NULL
GROUP BY easiness / 20 ORDER BY figure_card.easiness / 20;
