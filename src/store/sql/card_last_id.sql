-- The highest id of a card; 0 when there is none
SELECT coalesce(max(id), 0) FROM card;
