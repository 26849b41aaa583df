-- Damage in the file, at most a hundred findings; "ok" if there is none.
SELECT integrity_check FROM pragma_integrity_check(100);
