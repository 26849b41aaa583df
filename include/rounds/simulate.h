/*
 * simulate - what a scheduler would ask of a learner, day by day.
 *
 * The learner is made up: a memory as FSRS-6 models it with its default
 * parameters, that recalls a card by chance and then grades as `grades`
 * says.  Pure, and the same for the same seed.
 */
#ifndef ROUNDS_SIMULATE_H
#define ROUNDS_SIMULATE_H

#include <stddef.h>
#include <stdint.h>
#include "rounds/day.h"
#include "rounds/scheduler.h"

struct simulate_card {
	struct memory_state state;
	day_number due, last; /* DAY_NONE: new */
};

struct simulate_settings {
	day_number today;
	int days;        /* how long, > 0 */
	int new_per_day; /* at most */
	int reviews_per_day;
	enum sm2_rounding rounding;
	/* How often each grade was given: the weights of a draw; all 0: even.
	 */
	int64_t grades[SM2_GRADE_MAX + 1];
	uint64_t seed;
};

struct simulate_result {
	double answers; /* in all, without those asked again the same day */
	double busiest; /* answers on the day that had most */
	double right;   /* share of answers to known cards that were recalled */
	double recall;  /* expected on the last day, mean of cards begun */
	double begun;   /* cards that had been begun by then */
};

/* Cards are copied.  Without any, all is 0. */
void simulate(const struct simulate_card *cards, size_t count,
	      enum scheduler scheduler,
	      const struct simulate_settings *settings,
	      struct simulate_result *result);

#endif
