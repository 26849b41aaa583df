/*
 * anki_history - what the log of reviews says of each card, for Anki.
 *
 * Undos and what they took back are left out: Anki has no word for them.
 */
#ifndef EXCHANGE_ANKI_HISTORY_H
#define EXCHANGE_ANKI_HISTORY_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/card.h"
#include "rounds/error.h"
#include "rounds/store.h"

/* One answer as Anki logs it. */
struct anki_answer {
	instant_ms instant;
	size_t card;          /* index into the cards given */
	int ease;             /* 1 again, 2 hard, 3 good, 4 easy */
	int interval, before; /* days; 0: none yet */
	int factor;           /* thousandths */
	int milliseconds;
	int type; /* 0 first learnt, 1 reviewed, 2 learnt again */
};

/* What the answers of one card come to. */
struct anki_tally {
	int answers;
	int lapses; /* passed before, failed then */
};

/* `struct anki_history history = { 0 };` is empty. */
struct anki_history {
	struct anki_answer *answers; /* by instant */
	size_t count;
	size_t capacity;            /* private */
	struct anki_tally *tallies; /* one for each card given */
	struct arena arena;
};

/* Read what the log has on these cards, known by key. */
bool anki_history_read(struct anki_history *history, struct store *store,
		       const struct card_list *cards,
		       struct error *error) MUST_USE;

void anki_history_release(struct anki_history *history);

#endif
