/*
 * mnemosyne_past - where a card of Mnemosyne stands.
 *
 * Its SM-2 has our grades and easiness.  A card of grade 0 or 1 is asked
 * until it gets 2 or more, and is due at once.
 */
#ifndef EXCHANGE_MNEMOSYNE_PAST_H
#define EXCHANGE_MNEMOSYNE_PAST_H

#include "rounds/import.h"

struct mnemosyne_past {
	long grade;  /* -1: never answered */
	bool unseen; /* the same, in version 1 */
	double easiness;
	long repetitions;  /* since the last lapse, after the first */
	double last, next; /* seconds since 1970, or days of version 1 */
};

/* `start`: what days of version 1 count from, in seconds; 0 for seconds. */
void mnemosyne_past_apply(const struct mnemosyne_past *past, int64_t start,
			  int rollover_hour, struct arena *arena,
			  struct import_origin *origin);

#endif
