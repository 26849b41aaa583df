-- Names of all media.
SELECT name FROM media ORDER BY name;
