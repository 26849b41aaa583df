#include "rounds/scheduler.h"

#include <stddef.h>
#include <string.h>

const char *const scheduler_words[] = {
	[SCHEDULER_SM2] = "sm2",
	[SCHEDULER_FSRS] = "fsrs",
	NULL,
};

bool scheduler_read(const char *word, enum scheduler *scheduler)
{
	for (size_t i = 0; scheduler_words[i]; i++)
		if (strcmp(word, scheduler_words[i]) == 0) {
			*scheduler = (enum scheduler)i;
			return true;
		}
	return false;
}

int32_t scheduler_elapsed(day_number last, day_number today)
{
	int64_t elapsed = last == DAY_NONE ? 0 : (int64_t)today - last;

	if (elapsed > INT32_MAX)
		return INT32_MAX;
	return elapsed < 0 ? 0 : (int32_t)elapsed;
}

bool scheduler_answer(struct memory_state *state, int grade, day_number last,
		      day_number today, enum sm2_rounding rounding)
{
	if (!sm2_answer(&state->sm2, grade, rounding))
		return false;
	fsrs_answer(&state->fsrs, fsrs_rating_of(grade),
		    scheduler_elapsed(last, today));
	return true;
}

int32_t scheduler_interval(enum scheduler scheduler,
			   const struct memory_state *state)
{
	if (scheduler == SCHEDULER_FSRS && state->fsrs.stability > 0)
		return fsrs_interval(state->fsrs.stability, FSRS_RETENTION);
	return state->sm2.interval;
}
