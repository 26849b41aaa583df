-- Rows that refer to a row that is not there: table, row, table referred to.
SELECT "table", rowid, parent FROM pragma_foreign_key_check;
