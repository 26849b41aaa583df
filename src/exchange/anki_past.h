/*
 * anki_past - what was learnt in Anki: the log of answers, and where each
 * card stands.
 *
 * Anki's four answers become grades of SM-2: again 1, hard 3, good 4, easy
 * 5.  What was no answer is left out: rescheduling, a card set back, and
 * cramming that changed nothing.  Easiness is Anki's factor; FSRS logs its
 * difficulty in that place, which is none.  A card that Anki asks several
 * times within its first day, or again after a lapse, has repetition 0 and
 * is due when Anki would ask next.
 */
#ifndef EXCHANGE_ANKI_PAST_H
#define EXCHANGE_ANKI_PAST_H

#include <sqlite3.h>
#include "exchange/anki_card.h"

/* Answers to all cards, those to one card side by side. */
struct anki_past {
	int64_t *cards; /* whose answer; ascending */
	struct past_answer *reviews;
	size_t count, cards_capacity, reviews_capacity;
};

/* Into the import's arena.  ERROR_INPUT. */
bool anki_past_read(struct anki_past *past, sqlite3 *db,
		    const struct anki_types *types, int rollover_hour,
		    struct error *error) MUST_USE;

/* Set the schedule and the reviews of a card. */
void anki_past_apply(const struct anki_past *past,
		     const struct anki_types *types,
		     const struct anki_card_row *row, int rollover_hour,
		     struct import_origin *origin);

#endif
