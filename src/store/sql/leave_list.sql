-- Leaves that stand and are not over on :today, the next one first.
SELECT id, first, last FROM leave
WHERE dropped IS NULL AND last >= :today
ORDER BY first, id;
