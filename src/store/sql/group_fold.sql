-- Sum up the rows of the file for :learner; retention as in figure_answers.
INSERT OR REPLACE INTO group_card
SELECT :learner, card, max(category), sum(kind <> 'drill'),
	count(retained), coalesce(sum(retained), 0), min(day), max(day)
FROM (
	SELECT card, category, day, kind,
		CASE WHEN kind <> 'drill' AND NOT fresh AND row_number() OVER (
			PARTITION BY card, day, kind = 'drill' ORDER BY rowid
		) = 1 THEN grade >= 3 END AS retained
	FROM group_row
)
GROUP BY card;
