/*
 * scheduler - what decides when a card comes back: SM-2 or FSRS-6.
 *
 * Each answer that counts moves the state of both, so that a deck may change
 * its scheduler at any time and finds the state as if it had never used
 * another; only the chosen one says how many days pass.
 */
#ifndef ROUNDS_SCHEDULER_H
#define ROUNDS_SCHEDULER_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/day.h"
#include "rounds/fsrs.h"
#include "rounds/sm2.h"

enum scheduler { SCHEDULER_SM2, SCHEDULER_FSRS };

/* "sm2", "fsrs"; ends with NULL, the index is the scheduler. */
extern const char *const scheduler_words[];

/* False, *scheduler untouched, when there is none of this name. */
bool scheduler_read(const char *word, enum scheduler *scheduler);

/* What is known of a card's past. */
struct memory_state {
	struct sm2_state sm2;
	struct fsrs_state fsrs;
};

/* A card never reviewed. */
#define MEMORY_STATE_NEW ((struct memory_state){ .sm2 = SM2_STATE_NEW })

/*
 * The state after an answer on `today`, the one before having been on `last`
 * (DAY_NONE: none).  False, *state untouched, when the grade is not 0..5.
 */
bool scheduler_answer(struct memory_state *state, int grade, day_number last,
		      day_number today, enum sm2_rounding rounding);

/* Days between two answers; 0 after a clock set back or without a `last`. */
int32_t scheduler_elapsed(day_number last, day_number today);

/* Days from the last answer to the next; 0 for a new card. */
int32_t scheduler_interval(enum scheduler scheduler,
			   const struct memory_state *state);

#endif
