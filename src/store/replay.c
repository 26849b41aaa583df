/*
 * Every schedule again from the log.  Both lists come in order of the card's
 * key, so one pass over each is enough.
 */
#include "rounds/store_review.h"

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

/* Does the logged result differ from what comes of the answer? */
static bool at_fault(struct stmt *st, const struct schedule *before,
		     const struct schedule *after)
{
	return stmt_int(st, 5) != before->state.sm2.repetition ||
	       stmt_int(st, 6) != before->state.sm2.easiness ||
	       stmt_int(st, 7) != before->interval ||
	       stmt_int(st, 8) != after->state.sm2.repetition ||
	       stmt_int(st, 9) != after->state.sm2.easiness ||
	       stmt_int(st, 10) != after->interval ||
	       stmt_day(st, 11) != after->due;
}

static void follow_row(struct replay *replay, struct schedule *schedule)
{
	struct stmt *st = &replay->reviews;
	struct schedule before = *schedule;
	struct history_answer answer;

	replay->report->reviews++;
	if (history_take(st, schedule)) {
		replay->more = stmt_next(st);
		return;
	}
	if (!history_read(st, &answer) || !history_follow(schedule, &answer) ||
	    at_fault(st, &before, schedule) ||
	    (!stmt_is_null(st, 13) &&
	     !history_near(&answer.fsrs, &schedule->state.fsrs)))
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
		struct schedule made, stored = schedule_row_read(&st, 2);

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
	return stmt_exec(store->db, &sql_schedule_unbegin, error) &&
	       stmt_exec(store->db, &sql_schedule_fill, error);
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
