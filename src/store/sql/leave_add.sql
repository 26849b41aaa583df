-- :first and :last civil days; :made instant
INSERT INTO leave (first, last, made) VALUES (:first, :last, :made);
