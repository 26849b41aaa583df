-- :day of the exam; :query text; :per_day answers; :since day; :made instant
INSERT INTO exam (day, query, per_day, since, made)
VALUES (:day, :query, :per_day, :since, :made);
