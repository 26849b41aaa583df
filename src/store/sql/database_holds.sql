-- How many cards and how many reviews there are.
SELECT (SELECT count(*) FROM card), (SELECT count(*) FROM review);
