#include "store/measure.h"

#include "store/handle.h"
#include "store/schedule_row.h"
#include "store/statement.h"

static bool measure_card(struct store *store, int64_t card, const char *key,
			 struct error *error)
{
	struct schedule made;

	if (!schedule_from_log(store, key, &made, error))
		return false;
	struct stmt st = stmt_open(store->db, &sql_schedule_measure);

	stmt_bind_int(&st, ":card", card);
	history_bind_fsrs(&st, &made.state.fsrs);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static bool measure_all(struct store *store, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_unmeasured_list);
	bool ok = true;

	while (ok && stmt_next(&st))
		if (!stmt_is_null(&st, 1))
			ok = measure_card(store, stmt_int(&st, 1),
					  stmt_text(&st, 0), error);
	return stmt_close(&st, ok ? error : &(struct error){ 0 }) && ok &&
	       stmt_exec(store->db, &sql_unmeasured_clear, error);
}

bool measure_old_answers(struct store *store, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_unmeasured_list);
	bool any = stmt_next(&st);

	if (!stmt_close(&st, error))
		return false;
	if (!any)
		return true;
	if (!store_begin(store, error))
		return false;
	return store_end(store, measure_all(store, error), error);
}
