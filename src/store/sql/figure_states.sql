-- Cards by state.
SELECT state AS state, count(*) AS cards
FROM figure_card GROUP BY state ORDER BY state;
