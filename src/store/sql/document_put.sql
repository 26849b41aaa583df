-- :path as the user named it; :sha256 hex; :media_type; :via converter or
-- NULL; :read_at instant; :bytes
INSERT INTO document (path, sha256, media_type, via, read_at, bytes)
VALUES (:path, :sha256, :media_type, :via, :read_at, :bytes)
ON CONFLICT (path) DO UPDATE SET
	sha256 = excluded.sha256,
	media_type = excluded.media_type,
	via = excluded.via,
	read_at = excluded.read_at,
	bytes = excluded.bytes;
