-- :name of the deck; there may be one already
INSERT INTO deck (name) VALUES (:name) ON CONFLICT (name) DO NOTHING;
