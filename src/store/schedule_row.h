/*
 * schedule_row - the schedule table, one row at a time.
 */
#ifndef STORE_SCHEDULE_ROW_H
#define STORE_SCHEDULE_ROW_H

#include "rounds/arena.h"
#include "rounds/store.h"
#include "store/history.h"
#include "store/statement.h"

/*
 * From nine columns: repetition, easiness, interval_days, due, last, drill
 * day, then sm2_interval, stability and difficulty.
 */
struct schedule schedule_row_read(struct stmt *st, int column);

/* *key is borrowed from the arena.  ERROR_USAGE when there is no such card. */
bool schedule_row_get(struct store *store, int64_t card, struct arena *arena,
		      struct schedule *schedule, const char **key,
		      struct error *error) MUST_USE;

bool schedule_row_set(struct store *store, int64_t card,
		      const struct schedule *schedule,
		      struct error *error) MUST_USE;

/* What the answers to this card that stand come to. */
bool schedule_from_log(struct store *store, const char *key,
		       struct schedule *schedule, struct error *error) MUST_USE;

#endif
