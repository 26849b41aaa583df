/*
 * Every schedule again from the log.  Both lists come in order of the card's
 * key, so one pass over each is enough.
 */
#include "rounds/store.h"

#include <string.h>
#include "store/handle.h"
#include "store/schedule_row.h"
#include "store/statement.h"

struct replay {
	struct store *store;
	struct stmt reviews;
	bool more; /* a review waits in `reviews` */
	struct replay_report *report;
};

/* Does the logged result differ from what SM-2 makes of the answer? */
static bool at_fault(struct stmt *st, const struct schedule *before,
		     const struct schedule *after)
{
	return stmt_int(st, 5) != before->state.repetition ||
	       stmt_int(st, 6) != before->state.easiness ||
	       stmt_int(st, 7) != before->state.interval ||
	       stmt_int(st, 8) != after->state.repetition ||
	       stmt_int(st, 9) != after->state.easiness ||
	       stmt_int(st, 10) != after->state.interval ||
	       stmt_day(st, 11) != after->due;
}

static void follow_row(struct replay *replay, struct schedule *schedule)
{
	struct stmt *st = &replay->reviews;
	struct schedule before = *schedule;
	enum review_kind kind;

	replay->report->reviews++;
	if (history_take(st, schedule)) {
		replay->more = stmt_next(st);
		return;
	}
	if (!review_kind_read(stmt_text(st, 1), &kind) ||
	    !history_follow(schedule, kind, (int)stmt_int(st, 2),
			    stmt_day(st, 3), rounding_read(stmt_text(st, 4))) ||
	    at_fault(st, &before, schedule))
		replay->report->faults++;
	replay->more = stmt_next(st);
}

/* An answer to a card that is not in this store. */
static void pass_row(struct replay *replay)
{
	replay->report->reviews++;
	replay->more = stmt_next(&replay->reviews);
}

/* The answers to this card; rows of cards that are not here are passed. */
static void follow_card(struct replay *replay, const char *key,
			struct schedule *schedule)
{
	*schedule = SCHEDULE_NEW;
	while (replay->more && strcmp(stmt_text(&replay->reviews, 0), key) < 0)
		pass_row(replay);
	while (replay->more && strcmp(stmt_text(&replay->reviews, 0), key) == 0)
		follow_row(replay, schedule);
}

static bool replay_all(struct replay *replay, bool write, struct error *error)
{
	struct stmt st = stmt_open(replay->store->db, &sql_schedule_list);
	bool ok = true;

	replay->more = stmt_next(&replay->reviews);
	while (ok && stmt_next(&st)) {
		struct schedule made, stored = {
			.state = { .repetition = (int32_t)stmt_int(&st, 2),
				   .easiness = (int32_t)stmt_int(&st, 3),
				   .interval = (int32_t)stmt_int(&st, 4) },
			.due = stmt_day(&st, 5),
			.last = stmt_day(&st, 6),
			.drill = stmt_day(&st, 7),
		};

		follow_card(replay, stmt_text(&st, 1), &made);
		replay->report->cards++;
		if (history_equal(&made, &stored))
			continue;
		replay->report->differences++;
		if (write)
			ok = schedule_row_set(replay->store, stmt_int(&st, 0),
					      &made, error);
	}
	while (replay->more)
		pass_row(replay);
	return stmt_close(&st, ok ? error : &(struct error){ 0 }) && ok;
}

/* The schedule is a cache; a row that is gone can be made again too. */
static bool fill_gaps(struct store *store, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_schedule_fill);

	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_replay(struct store *store, bool write, struct replay_report *report,
		  struct error *error)
{
	struct replay replay = { .store = store, .report = report };

	*report = (struct replay_report){ 0 };
	if (!store_begin(store, error))
		return false;
	if (write && !fill_gaps(store, error))
		return store_end(store, false, error);
	replay.reviews = stmt_open(store->db, &sql_review_standing);
	bool ok = replay_all(&replay, write, error);

	ok = stmt_close(&replay.reviews, ok ? error : &(struct error){ 0 }) &&
	     ok;
	return store_end(store, ok, error);
}
