-- References are looked at when the transaction ends, and only in this one.
PRAGMA defer_foreign_keys = ON;
