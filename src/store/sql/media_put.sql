-- :name as cards write it; :sha256 hex; :bytes
INSERT INTO media (name, sha256, bytes) VALUES (:name, :sha256, :bytes)
ON CONFLICT (name) DO UPDATE SET
	sha256 = excluded.sha256, bytes = excluded.bytes;
