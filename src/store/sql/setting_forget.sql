-- :name of the setting
DELETE FROM setting WHERE name = :name;
