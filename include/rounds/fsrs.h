/*
 * fsrs - FSRS-6, the Free Spaced Repetition Scheduler, with its default
 * parameters.
 *
 * After the published formulas of FSRS-6 (open-spaced-repetition, 2025).  A
 * card has a *stability*, the days until recall falls to 90 %, and a
 * *difficulty* from 1 to 10.  The default parameters were fitted to the
 * reviews of many thousands of people who use another program; nothing here
 * is fitted to this learner.
 *
 * Pure arithmetic in doubles.  pow() and exp() differ in their last bits
 * between C libraries, so results are compared with FSRS_TOLERANCE and what
 * was once computed is logged, not computed again.
 */
#ifndef ROUNDS_FSRS_H
#define ROUNDS_FSRS_H

#include <stdbool.h>
#include <stdint.h>

#define FSRS_STABILITY_MIN 0.001   /* days */
#define FSRS_STABILITY_MAX 36500.0 /* days */
#define FSRS_INTERVAL_MAX 36500    /* days */
#define FSRS_RETENTION 0.9         /* the recall its intervals aim at */
#define FSRS_TOLERANCE 1e-6        /* relative, between two C libraries */

enum fsrs_rating { FSRS_AGAIN = 1, FSRS_HARD, FSRS_GOOD, FSRS_EASY };

struct fsrs_state {
	double stability;  /* days; 0: never answered */
	double difficulty; /* 1..10; 0: never answered */
};

/*
 * SM-2's grades 0, 1 and 2 (not recalled) are again, 3 is hard, 4 good and
 * 5 easy.  The grade is 0..5 (asserted).
 */
enum fsrs_rating fsrs_rating_of(int grade);

/*
 * The state after an answer `elapsed` whole days (0: the same study day)
 * after the one before; of a new card `elapsed` is not looked at.  Less
 * than no days, after a clock set back, count as none.
 */
void fsrs_answer(struct fsrs_state *state, enum fsrs_rating rating,
		 int32_t elapsed);

/*
 * Where only SM-2's state is known: as if its interval, in days (>= 1), had
 * aimed at 90 % recall and its easiness (hundredths) were how a recalled
 * card's stability grows.
 */
struct fsrs_state fsrs_from_sm2(int32_t easiness, int32_t interval);

/* How probable recall is `elapsed` days after the last answer: 0..1. */
double fsrs_recall(double stability, int32_t elapsed);

/*
 * Whole days until recall falls to `retention` (0 < retention < 1,
 * asserted): 1..FSRS_INTERVAL_MAX.
 */
int32_t fsrs_interval(double stability, double retention);

/* Equal but for what two C libraries may make of one formula. */
bool fsrs_near(double a, double b);

#endif
