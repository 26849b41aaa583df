-- :name of the setting
SELECT value FROM setting WHERE name = :name;
