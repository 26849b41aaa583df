#include "rounds/hold_store.h"

#include <stdlib.h>
#include <string.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/query_sql.h"
#include "store/statement.h"

static const char *const reasons[] = { [HOLD_BURY] = "bury",
				       [HOLD_CATCHUP] = "catchup",
				       [HOLD_LEAVE] = "leave",
				       [HOLD_SMOOTH] = "smooth" };

static bool hold_all(struct store *store, const struct hold *holds,
		     size_t count, enum hold_reason reason, bool answered,
		     instant_ms instant, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_hold_add);
	int64_t unknown = 0;

	stmt_bind_text(&st, ":reason", reasons[reason]);
	stmt_bind_int(&st, ":answered", answered);
	stmt_bind_int(&st, ":instant", instant);
	for (size_t i = 0; i < count && !unknown; i++) {
		stmt_bind_int(&st, ":card", holds[i].card);
		stmt_bind_day(&st, ":until", holds[i].until);
		stmt_run(&st);
		if (!sqlite3_changes(store->db))
			unknown = holds[i].card;
	}
	if (!stmt_close(&st, error))
		return false;
	return !unknown ||
	       error_set(error, ERROR_USAGE, "there is no card %lld",
			 (long long)unknown);
}

bool store_hold_cards(struct store *store, const struct hold *holds,
		      size_t count, enum hold_reason reason, bool answered,
		      instant_ms instant, struct error *error)
{
	if (!store_begin(store, error))
		return false;
	return store_end(store,
			 hold_all(store, holds, count, reason, answered,
				  instant, error),
			 error);
}

bool store_bury(struct store *store, int64_t id, day_number day,
		instant_ms instant, struct error *error)
{
	const struct hold hold = { .card = id, .until = day };

	return store_hold_cards(store, &hold, 1, HOLD_BURY, false, instant,
				error);
}

bool store_load(struct store *store, day_number from, size_t days, size_t *load,
		struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_load_days);
	int64_t last = (int64_t)from + (int64_t)days - 1;

	memset(load, 0, days * sizeof *load);
	stmt_bind_int(&st, ":from", from);
	stmt_bind_int(&st, ":to", last);
	while (stmt_next(&st))
		load[stmt_int(&st, 0) - from] = (size_t)stmt_int(&st, 1);
	return stmt_close(&st, error);
}

bool store_load_cards(struct store *store, const struct card_query *which,
		      day_number from, day_number to, int64_t **cards,
		      size_t *count, struct error *error)
{
	struct stmt st = stmt_open_query(store->db, &sql_load_cards, which);
	size_t capacity = 0;

	*cards = NULL;
	*count = 0;
	stmt_bind_day(&st, ":from", from);
	stmt_bind_int(&st, ":to", to);
	stmt_bind_int(&st, ":day", which->today);
	while (stmt_next(&st)) {
		if (*count == capacity) {
			capacity = capacity * 2 + 64;
			*cards =
				xreallocarray(*cards, capacity, sizeof **cards);
		}
		(*cards)[(*count)++] = stmt_int(&st, 0);
	}
	if (stmt_close(&st, error))
		return true;
	free(*cards);
	*cards = NULL;
	return false;
}

bool store_replay_holds(struct store *store, size_t *differences,
			struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_hold_replay);

	stmt_run(&st);
	*differences = st.failed ? 0 : (size_t)sqlite3_changes(store->db);
	return stmt_close(&st, error);
}
