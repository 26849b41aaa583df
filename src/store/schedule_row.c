#include "store/schedule_row.h"

#include "store/handle.h"
#include "store/statement.h"

struct schedule schedule_row_read(struct stmt *st, int column)
{
	return (struct schedule){
		.state = {
			.sm2 = { .repetition = (int32_t)stmt_int(st, column),
				 .easiness = (int32_t)stmt_int(st, column + 1),
				 .interval = (int32_t)stmt_int(st, column + 6) },
			.fsrs = { .stability = stmt_double(st, column + 7),
				  .difficulty = stmt_double(st, column + 8) },
		},
		.interval = (int32_t)stmt_int(st, column + 2),
		.due = stmt_day(st, column + 3),
		.last = stmt_day(st, column + 4),
		.drill = stmt_day(st, column + 5),
	};
}

bool schedule_row_get(struct store *store, int64_t card, struct arena *arena,
		      struct schedule *schedule, const char **key,
		      struct error *error)
{
	struct stmt st = stmt_open_kept(store->db, &sql_schedule_get,
					&store->schedule_get);
	bool found;

	stmt_bind_int(&st, ":card", card);
	found = stmt_next(&st);
	if (found) {
		*schedule = schedule_row_read(&st, 0);
		*key = stmt_copy(&st, 9, arena);
	}
	if (!stmt_close(&st, error))
		return false;
	return found || error_set(error, ERROR_USAGE, "there is no card %lld",
				  (long long)card);
}

bool schedule_row_set(struct store *store, int64_t card,
		      const struct schedule *schedule, struct error *error)
{
	struct stmt st = stmt_open_kept(store->db, &sql_schedule_set,
					&store->schedule_set);

	stmt_bind_int(&st, ":card", card);
	stmt_bind_int(&st, ":repetition", schedule->state.sm2.repetition);
	stmt_bind_int(&st, ":easiness", schedule->state.sm2.easiness);
	stmt_bind_int(&st, ":sm2_interval", schedule->state.sm2.interval);
	history_bind_fsrs(&st, &schedule->state.fsrs);
	stmt_bind_int(&st, ":interval", schedule->interval);
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
		struct history_answer answer;

		if (history_take(&st, schedule))
			continue;
		if (!history_read(&st, &answer) ||
		    !history_follow(schedule, &answer))
			stmt_fail(&st,
				  "a review of card '%.40s' is no answer; "
				  "run `rounds doctor`",
				  key);
	}
	return stmt_close(&st, error);
}
