#include "exchange/mnemosyne_past.h"

#include <math.h>

#define SECONDS_MAX 4e11 /* the year 14645 */

/* The end of the range that is nearer; NaN is the least. */
static double within(double value, double least, double most)
{
	return value > least ? fmin(value, most) : least;
}

/* Seconds of version 2 are midnight UTC of the day that is meant. */
static day_number day_of(double time, int64_t start, int rollover_hour)
{
	double from = within((double)start, 0, SECONDS_MAX);

	if (!start)
		return (day_number)(within(time, 0, SECONDS_MAX) / 86400);
	return day_of_instant((instant_ms)(from * 1000), rollover_hour) +
	       (day_number)within(time, 0, SM2_INTERVAL_MAX);
}

void mnemosyne_past_apply(const struct mnemosyne_past *past, int64_t start,
			  int rollover_hour, struct arena *arena,
			  struct import_origin *origin)
{
	struct import_schedule *schedule;
	bool learnt = past->grade >= 2;

	if (past->grade < 0 || past->unseen)
		return;
	schedule = arena_alloc(arena, sizeof *schedule);
	schedule->due = day_of(past->next, start, rollover_hour);
	schedule->last = day_of(past->last, start, rollover_hour);
	schedule->state.easiness =
		(int32_t)lround(within(past->easiness, 0, 1000) * 100);
	if (schedule->state.easiness < SM2_EASINESS_FLOOR)
		schedule->state.easiness = SM2_EASINESS_FLOOR;
	schedule->state.interval =
		(int32_t)within((double)schedule->due - schedule->last, 1,
				SM2_INTERVAL_MAX);
	if (learnt)
		schedule->state.repetition = past->repetitions > 0 ? 2 : 1;
	if (!learnt) {
		schedule->state.interval = 1;
		schedule->due = schedule->last;
	}
	origin->schedule = schedule;
}
