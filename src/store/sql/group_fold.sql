-- Sum up the rows of the file for :learner; retention as in figure_answers.
-- Beside min() the bare columns grade and fresh are of the row with the
-- least rowid: the first of its card and day.
INSERT OR REPLACE INTO group_card
SELECT :learner, card, max(category), coalesce(sum(answers) FILTER (WHERE NOT drill), 0),
	sum(NOT drill AND NOT fresh),
	sum(NOT drill AND NOT fresh AND grade >= 3), min(day), max(day)
FROM (
	SELECT card, category, day, kind = 'drill' AS drill,
		count(*) AS answers, min(rowid), grade, fresh
	FROM group_row GROUP BY card, day, kind = 'drill'
)
GROUP BY card;
