-- All settings by name.
SELECT name, value FROM setting ORDER BY name;
