/*
 * leave_store - the days on which the learner is away.
 *
 * Only the days are kept; that no card comes on them is done with holds
 * (hold_store.h).  Errors as in store.h.
 */
#ifndef ROUNDS_LEAVE_STORE_H
#define ROUNDS_LEAVE_STORE_H

#include "rounds/store.h"

struct leave {
	int64_t id;
	day_number first, last; /* both away */
};

/* `id` is not looked at. */
bool store_add_leave(struct store *store, const struct leave *leave,
		     instant_ms instant, struct error *error) MUST_USE;

/* One that was taken back already is no error. */
bool store_drop_leave(struct store *store, int64_t id, instant_ms instant,
		      struct error *error) MUST_USE;

/* Those that stand and are not over, by their first day; from the arena. */
bool store_leaves(struct store *store, day_number today, struct arena *arena,
		  struct leave **leaves, size_t *count,
		  struct error *error) MUST_USE;

#endif
