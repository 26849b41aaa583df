#include "rounds/store.h"

#include <stdlib.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/query_sql.h"
#include "store/statement.h"

struct gathering {
	struct session_card *cards;
	size_t count, capacity;
};

/* FNV-1a: siblings share a name, the session wants a number other than 0. */
static uint64_t name_number(const char *name)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * UINT64_C(1099511628211);
	return hash ? hash : 1;
}

static void gather_row(struct gathering *to, struct stmt *st, bool drill)
{
	if (to->count == to->capacity) {
		to->capacity = to->capacity ? to->capacity * 2 : 64;
		to->cards = xreallocarray(to->cards, to->capacity,
					  sizeof *to->cards);
	}
	to->cards[to->count++] = (struct session_card){
		.card = stmt_int(st, 0),
		.state = { .repetition = (int32_t)stmt_int(st, 1),
			   .easiness = (int32_t)stmt_int(st, 2),
			   .interval = (int32_t)stmt_int(st, 3) },
		.due = stmt_day(st, 4),
		.siblings =
			stmt_is_null(st, 5) ? 0 : name_number(stmt_text(st, 5)),
		.drill = drill,
	};
}

static bool gather(struct store *store, const struct sql *sql,
		   const struct queue_filter *filter, day_number day,
		   struct gathering *to, struct error *error)
{
	struct stmt st = stmt_open_query(store->db, sql, &filter->which);

	stmt_bind_int(&st, ":day", day);
	if (sql == &sql_queue_due)
		stmt_bind_int(&st, ":horizon", day_after(day, filter->ahead));
	stmt_bind_text(&st, ":deck", filter->deck);
	stmt_bind_text(&st, ":category", filter->category);
	stmt_bind_text(&st, ":tag", filter->tag);
	while (stmt_next(&st))
		gather_row(to, &st, sql == &sql_queue_drill);
	return stmt_close(&st, error);
}

bool store_queue(struct store *store, const struct queue_filter *filter,
		 day_number day, struct session_card **cards, size_t *count,
		 struct error *error)
{
	struct gathering to = { 0 };

	*cards = NULL;
	*count = 0;
	if (!gather(store, &sql_queue_due, filter, day, &to, error) ||
	    !gather(store, &sql_queue_new, filter, day, &to, error) ||
	    !gather(store, &sql_queue_drill, filter, day, &to, error)) {
		free(to.cards);
		return false;
	}
	*cards = to.cards;
	*count = to.count;
	return true;
}

bool store_tally(struct store *store, enum tally_by by, day_number day,
		 struct arena *arena, struct tally **rows, size_t *count,
		 struct error *error)
{
	const struct card_query all = { .today = day };

	return store_tally_of(store, by, &all, arena, rows, count, error);
}

bool store_tally_of(struct store *store, enum tally_by by,
		    const struct card_query *which, struct arena *arena,
		    struct tally **rows, size_t *count, struct error *error)
{
	const struct sql *sql = by == TALLY_DECK       ? &sql_tally_by_deck
				: by == TALLY_CATEGORY ? &sql_tally_by_category
						       : &sql_tally_by_all;
	struct stmt st = stmt_open_query(store->db, sql, which);
	size_t capacity = 0;

	*rows = NULL;
	*count = 0;
	stmt_bind_int(&st, ":day", which->today);
	while (stmt_next(&st)) {
		struct tally row = { .name = stmt_copy(&st, 0, arena) };

		for (int i = 0; i <= CARD_ORPHANED; i++)
			row.states[i] = (size_t)stmt_int(&st, 1 + i);
		row.fresh = (size_t)stmt_int(&st, 2 + CARD_ORPHANED);
		row.due = (size_t)stmt_int(&st, 3 + CARD_ORPHANED);
		*rows = arena_grow(arena, *rows, *count, &capacity,
				   sizeof(**rows));
		(*rows)[(*count)++] = row;
	}
	return stmt_close(&st, error);
}
