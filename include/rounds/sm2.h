/*
 * sm2 - SuperMemo 2 in exact integers.
 *
 * After P. A. Wozniak, "Optimization of learning", 1990, as published at
 * super-memory.com/english/ol/sm2.htm.  Where the text leaves a choice, the
 * author's own source decides: the interval uses the easiness from before
 * the grade, easiness changes at every grade, a grade under 3 starts again
 * with 1 and then 6 days.  Every change of easiness is a multiple of 0.02,
 * so hundredths are exact; floating point is not (six grades of 5 give
 * 420 days, doubles give 421).
 *
 * The one deviation: intervals are capped, or they overflow.
 */
#ifndef ROUNDS_SM2_H
#define ROUNDS_SM2_H

#include <stdbool.h>
#include <stdint.h>

#define SM2_EASINESS_START 250 /* hundredths */
#define SM2_EASINESS_FLOOR 130 /* hundredths */
#define SM2_INTERVAL_MAX 36500 /* days */
#define SM2_GRADE_MAX 5
#define SM2_PASS 3       /* a lower grade starts the card again */
#define SM2_DRILL_PASS 4 /* a lower grade is asked again the same day */

/* Fractions of a day: `published` rounds up, the author's code to nearest. */
enum sm2_rounding { SM2_ROUND_UP, SM2_ROUND_NEAREST };

struct sm2_state {
	int32_t repetition; /* successful answers in a row */
	int32_t easiness;   /* hundredths, >= SM2_EASINESS_FLOOR */
	int32_t interval;   /* days to the next review; 0 before the first */
};

/* A card never reviewed. */
#define SM2_STATE_NEW                                                          \
	((struct sm2_state){ .repetition = 0, .easiness = SM2_EASINESS_START })

/*
 * The state after a scheduled answer.  False, *state untouched, when the
 * grade is not 0..5.
 */
bool sm2_answer(struct sm2_state *state, int grade, enum sm2_rounding rounding);

#endif
