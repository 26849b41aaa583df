#include "rounds/store.h"

#include "store/handle.h"
#include "store/statement.h"

static const struct sql *const statements[] = {
	[STORE_CARD_KEYS] = &sql_name_card,
	[STORE_DOCUMENT_NAMES] = &sql_name_document,
	[STORE_TAG_NAMES] = &sql_name_tag,
};

bool store_names(struct store *store, enum store_name_kind kind,
		 const char *typed, size_t limit, struct arena *arena,
		 const char ***names, size_t *count, struct error *error)
{
	struct stmt st = stmt_open(store->db, statements[kind]);
	size_t capacity = 0;

	*names = NULL;
	*count = 0;
	stmt_bind_beginning(&st, ":typed", ":last", typed);
	stmt_bind_int(&st, ":limit", (int64_t)limit);
	while (stmt_next(&st)) {
		*names = arena_grow(arena, *names, *count, &capacity,
				    sizeof(**names));
		(*names)[(*count)++] = stmt_copy(&st, 0, arena);
	}
	return stmt_close(&st, error);
}
