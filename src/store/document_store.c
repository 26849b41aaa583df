#include "rounds/store.h"

#include <sha256.h>
#include "store/handle.h"
#include "store/statement.h"

static void hash(struct slice bytes, char hex[65])
{
	static const char digits[] = "0123456789abcdef";
	uint8_t digest[SHA256_DIGEST_LENGTH];
	SHA2_CTX context;

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)bytes.bytes, bytes.length);
	SHA256Final(digest, &context);
	for (size_t i = 0; i < sizeof digest; i++) {
		hex[2 * i] = digits[digest[i] >> 4];
		hex[2 * i + 1] = digits[digest[i] & 15];
	}
	hex[64] = '\0';
}

bool store_put_document(struct store *store,
			const struct stored_document *document,
			struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_document_put);
	char sha256[65];

	hash(document->bytes, sha256);
	stmt_bind_text(&st, ":path", document->path);
	stmt_bind_text(&st, ":sha256", sha256);
	stmt_bind_text(&st, ":media_type", document->media_type);
	stmt_bind_text(&st, ":via", document->via);
	stmt_bind_int(&st, ":read_at", document->read);
	stmt_bind_blob(&st, ":bytes", document->bytes);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static struct slice copy_blob(struct stmt *st, int column, struct arena *arena)
{
	struct slice blob = stmt_blob(st, column);

	return (struct slice){ arena_strndup(arena, blob.bytes, blob.length),
			       blob.length };
}

static struct stored_document read_document(struct stmt *st,
					    struct arena *arena)
{
	return (struct stored_document){
		.path = stmt_copy(st, 0, arena),
		.sha256 = stmt_copy(st, 1, arena),
		.media_type = stmt_copy(st, 2, arena),
		.via = stmt_copy(st, 3, arena),
		.read = stmt_int(st, 4),
	};
}

bool store_get_document(struct store *store, const char *path_or_sha256,
			struct arena *arena, struct stored_document *document,
			bool *found, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_document_get);

	stmt_bind_text(&st, ":name", path_or_sha256);
	*found = stmt_next(&st);
	if (*found) {
		*document = read_document(&st, arena);
		document->bytes = copy_blob(&st, 5, arena);
	}
	return stmt_close(&st, error);
}

bool store_list_documents(struct store *store, struct arena *arena,
			  struct stored_document **documents, size_t *count,
			  struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_document_list);
	size_t capacity = 0;

	*documents = NULL;
	*count = 0;
	while (stmt_next(&st)) {
		*documents = arena_grow(arena, *documents, *count, &capacity,
					sizeof(**documents));
		(*documents)[(*count)++] = read_document(&st, arena);
	}
	return stmt_close(&st, error);
}

bool store_put_media(struct store *store, const char *name, struct slice bytes,
		     struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_media_put);
	char sha256[65];

	hash(bytes, sha256);
	stmt_bind_text(&st, ":name", name);
	stmt_bind_text(&st, ":sha256", sha256);
	stmt_bind_blob(&st, ":bytes", bytes);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_get_media(struct store *store, const char *name, struct arena *arena,
		     struct slice *bytes, bool *found, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_media_get);

	stmt_bind_text(&st, ":name", name);
	*found = stmt_next(&st);
	if (*found)
		*bytes = copy_blob(&st, 0, arena);
	return stmt_close(&st, error);
}

bool store_list_media(struct store *store, struct arena *arena,
		      const char ***names, size_t *count, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_media_list);
	size_t capacity = 0;

	*names = NULL;
	*count = 0;
	while (stmt_next(&st)) {
		*names = arena_grow(arena, *names, *count, &capacity,
				    sizeof(**names));
		(*names)[(*count)++] = stmt_copy(&st, 0, arena);
	}
	return stmt_close(&st, error);
}
