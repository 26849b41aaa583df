-- :name of the tag; there may be one already
INSERT INTO tag (name) VALUES (:name) ON CONFLICT (name) DO NOTHING;
