-- Take back what was done since the innermost SAVEPOINT.
ROLLBACK TO nested;
