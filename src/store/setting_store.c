#include "rounds/store.h"

#include "store/handle.h"
#include "store/statement.h"

bool store_setting_get(struct store *store, const char *name,
		       struct arena *arena, const char **value,
		       struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_setting_get);

	*value = NULL;
	stmt_bind_text(&st, ":name", name);
	if (stmt_next(&st))
		*value = stmt_copy(&st, 0, arena);
	return stmt_close(&st, error);
}

bool store_setting_set(struct store *store, const char *name, const char *value,
		       struct error *error)
{
	struct stmt st = stmt_open(store->db, value ? &sql_setting_set
						    : &sql_setting_forget);

	stmt_bind_text(&st, ":name", name);
	if (value)
		stmt_bind_text(&st, ":value", value);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_settings(struct store *store, struct arena *arena,
		    struct store_setting **settings, size_t *count,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_setting_list);
	size_t capacity = 0;

	*settings = NULL;
	*count = 0;
	while (stmt_next(&st)) {
		*settings = arena_grow(arena, *settings, *count, &capacity,
				       sizeof(**settings));
		(*settings)[(*count)++] = (struct store_setting){
			.name = stmt_copy(&st, 0, arena),
			.value = stmt_copy(&st, 1, arena),
		};
	}
	return stmt_close(&st, error);
}
