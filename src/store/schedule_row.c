#include "store/schedule_row.h"

#include "store/handle.h"
#include "store/statement.h"

bool schedule_row_get(struct store *store, int64_t card, struct arena *arena,
		      struct schedule *schedule, const char **key,
		      struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_schedule_get);
	bool found;

	stmt_bind_int(&st, ":card", card);
	found = stmt_next(&st);
	if (found) {
		*schedule = (struct schedule){
			.state = { .repetition = (int32_t)stmt_int(&st, 0),
				   .easiness = (int32_t)stmt_int(&st, 1),
				   .interval = (int32_t)stmt_int(&st, 2) },
			.due = stmt_day(&st, 3),
			.last = stmt_day(&st, 4),
			.drill = stmt_day(&st, 5),
		};
		*key = stmt_copy(&st, 6, arena);
	}
	if (!stmt_close(&st, error))
		return false;
	return found || error_set(error, ERROR_USAGE, "there is no card %lld",
				  (long long)card);
}

bool schedule_row_set(struct store *store, int64_t card,
		      const struct schedule *schedule, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_schedule_set);

	stmt_bind_int(&st, ":card", card);
	stmt_bind_int(&st, ":repetition", schedule->state.repetition);
	stmt_bind_int(&st, ":easiness", schedule->state.easiness);
	stmt_bind_int(&st, ":interval", schedule->state.interval);
	stmt_bind_day(&st, ":due", schedule->due);
	stmt_bind_day(&st, ":last", schedule->last);
	stmt_bind_day(&st, ":drill", schedule->drill);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool schedule_from_log(struct store *store, const char *key,
		       struct schedule *schedule, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_of_card);

	*schedule = SCHEDULE_NEW;
	stmt_bind_text(&st, ":key", key);
	while (stmt_next(&st)) {
		enum review_kind kind;

		if (history_take(&st, schedule))
			continue;
		if (!review_kind_read(stmt_text(&st, 1), &kind) ||
		    !history_follow(schedule, kind, (int)stmt_int(&st, 2),
				    stmt_day(&st, 3),
				    rounding_read(stmt_text(&st, 4))))
			stmt_fail(&st,
				  "a review of card '%.40s' is no answer; "
				  "run `rounds doctor`",
				  key);
	}
	return stmt_close(&st, error);
}
