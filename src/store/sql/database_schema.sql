-- What a database is made of: every name, and what triggers and views do.
-- The text of tables differs with the versions of SQLite that altered them.
SELECT type, name, iif(type IN ('trigger', 'view'), sql, '')
FROM sqlite_schema
WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY type, name;
