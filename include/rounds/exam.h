/*
 * exam - every card once more before a day, in equal shares.
 *
 * The share of a day is made anew each day from what is still unseen, so a
 * day that was missed is spread over all that are left.  Of the days left
 * the last tenth, the eve at least, is kept free for what could not be asked
 * before, if the others suffice.  A card is *seen* once it was answered since
 * the plan began; a card asked for the exam before it is due is an early review
 * and nothing else, so the plan itself never touches a schedule.
 *
 * Pure: no clock, no store.
 */
#ifndef ROUNDS_EXAM_H
#define ROUNDS_EXAM_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/day.h"
#include "rounds/session.h"

/* The state of one plan on one day. */
struct exam_state {
	day_number today;
	day_number exam; /* the cards are to be seen before this day */
	size_t unseen;   /* cards still to be seen */
	size_t seen;     /* cards seen today that were unseen before */
	size_t per_day;  /* answers a day at most, the budget */
};

struct exam_share {
	size_t a_day;     /* cards a day needed, today and after */
	size_t free_days; /* at the end, without a share */
	size_t today;     /* what is left of today's share */
	bool fits;        /* a_day is within the budget; else `today` is cut */
};

/* From the day of the exam on everything is 0, and fits if nothing is left. */
struct exam_share exam_share(const struct exam_state *state);

/*
 * Which `most` of the unseen cards to ask today: indexes into `cards`, to
 * `picked`, which has room for `most`.  Returns how many.  Large families
 * of siblings go first, as only one of each is asked a day; then cards due
 * by today; new ones as they are given; those due after the exam; and last
 * those that come due before it by themselves.
 */
size_t exam_pick(const struct session_card *cards, size_t count,
		 const struct exam_state *state, size_t most, size_t *picked);

/*
 * What the budget leaves beside `planned` cards, of which `fresh` are new,
 * after `done` answers of the day: lowers the limits of *settings, that of
 * due cards first served.  `due` is how many are due and not planned.
 */
void exam_limits(struct session_settings *settings, size_t per_day, size_t done,
		 size_t planned, size_t fresh, size_t due);

#endif
