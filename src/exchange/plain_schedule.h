/*
 * plain_schedule - where a card stands, from formats that tell it in words:
 * an interval, an easiness and a day, without the answers.
 */
#ifndef ROUNDS_EXCHANGE_PLAIN_SCHEDULE_H
#define ROUNDS_EXCHANGE_PLAIN_SCHEDULE_H

#include "rounds/import.h"

struct plain_schedule {
	double interval;  /* days; less than one: to be learnt again */
	double easiness;  /* as SM-2 has it, 2.5 at the start */
	long repetitions; /* right answers in a row */
	day_number due;   /* DAY_NONE: the interval after `last` */
	day_number last;  /* DAY_NONE: the interval before `due` */
};

/*
 * Set where the card of *origin stands; what is out of range becomes the
 * nearest value that is not.  Nothing is set when neither day is known.
 */
void plain_schedule_set(struct import *import,
			const struct plain_schedule *schedule,
			struct import_origin *origin);

/* A decimal number at the beginning of `text`; 0 where there is none. */
double plain_schedule_number(struct slice text);

/* "2026-11-21" at the beginning; DAY_NONE where there is none. */
day_number plain_schedule_day(struct slice text);

#endif
