-- A transaction within the transaction; names nest.
SAVEPOINT nested;
