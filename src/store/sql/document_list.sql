-- All documents by path, without their bytes.
SELECT path, sha256, media_type, via, read_at FROM document ORDER BY path;
