#include "rounds/leave_store.h"

#include "store/handle.h"
#include "store/statement.h"

bool store_add_leave(struct store *store, const struct leave *leave,
		     instant_ms instant, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_leave_add);

	stmt_bind_int(&st, ":first", leave->first);
	stmt_bind_int(&st, ":last", leave->last);
	stmt_bind_int(&st, ":made", instant);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_drop_leave(struct store *store, int64_t id, instant_ms instant,
		      struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_leave_drop);

	stmt_bind_int(&st, ":id", id);
	stmt_bind_int(&st, ":dropped", instant);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_leaves(struct store *store, day_number today, struct arena *arena,
		  struct leave **leaves, size_t *count, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_leave_list);
	size_t capacity = 0;

	*leaves = NULL;
	*count = 0;
	stmt_bind_int(&st, ":today", today);
	while (stmt_next(&st)) {
		*leaves = arena_grow(arena, *leaves, *count, &capacity,
				     sizeof(**leaves));
		(*leaves)[(*count)++] = (struct leave){
			.id = stmt_int(&st, 0),
			.first = stmt_day(&st, 1),
			.last = stmt_day(&st, 2),
		};
	}
	return stmt_close(&st, error);
}
