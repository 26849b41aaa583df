-- What was done since the innermost SAVEPOINT joins the transaction.
RELEASE nested;
