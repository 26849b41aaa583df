-- :name as cards write it
SELECT bytes FROM media WHERE name = :name;
