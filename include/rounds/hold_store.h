/*
 * hold_store - cards that wait though they are due.
 *
 * A hold says until which day a card is not asked, and why.  The schedule
 * stays what the scheduler made of the answers; a hold only puts off the
 * next question, is written to a log of its own that is never changed, and
 * ends with the next answer.  The last hold of a card counts.  Taking back
 * an answer gives back the hold from before it.  Errors as in store.h.
 */
#ifndef ROUNDS_HOLD_STORE_H
#define ROUNDS_HOLD_STORE_H

#include "rounds/store.h"

enum hold_reason { HOLD_BURY, HOLD_CATCHUP, HOLD_LEAVE, HOLD_SMOOTH };

struct hold {
	int64_t card;
	day_number until; /* asked on this day again; DAY_NONE: when due */
};

/*
 * All of them, or none.  `answered` when the card's last answer, just
 * recorded, brought it about.  ERROR_USAGE for an unknown card.
 */
bool store_hold_cards(struct store *store, const struct hold *holds,
		      size_t count, enum hold_reason reason, bool answered,
		      instant_ms instant, struct error *error) MUST_USE;

/* Cards that come on the `days` from `from` on, to load[0 .. days - 1]. */
bool store_load(struct store *store, day_number from, size_t days, size_t *load,
		struct error *error) MUST_USE;

/*
 * The active cards of `which` that come from `from` (DAY_NONE: ever) to `to`,
 * the latest in relation to their interval first.  *cards is owned.
 */
bool store_load_cards(struct store *store, const struct card_query *which,
		      day_number from, day_number to, int64_t **cards,
		      size_t *count, struct error *error) MUST_USE;

/* Hold every card again as the log says; *differences were not. */
bool store_replay_holds(struct store *store, size_t *differences,
			struct error *error) MUST_USE;

#endif
