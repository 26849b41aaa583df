#include "rounds/sm2.h"

/* Rule 3: the interval after the n-th successful answer in a row, n >= 1. */
static int32_t grow(const struct sm2_state *state, enum sm2_rounding rounding)
{
	if (state->repetition <= 0)
		return 1;
	if (state->repetition == 1)
		return 6;
	int64_t hundredths = (int64_t)state->interval * state->easiness;
	int64_t days =
		(hundredths + (rounding == SM2_ROUND_UP ? 99 : 50)) / 100;

	if (days < 1)
		return 1;
	return days > SM2_INTERVAL_MAX ? SM2_INTERVAL_MAX : (int32_t)days;
}

/* Rule 5 in hundredths: 10 - (5-q) * (8 + (5-q) * 2). */
static int32_t adjust(int32_t easiness, int grade)
{
	int missing = SM2_GRADE_MAX - grade;
	int64_t adjusted = (int64_t)easiness + 10 - missing * (8 + missing * 2);

	if (adjusted < SM2_EASINESS_FLOOR)
		return SM2_EASINESS_FLOOR;
	return adjusted > INT32_MAX ? INT32_MAX : (int32_t)adjusted;
}

bool sm2_answer(struct sm2_state *state, int grade, enum sm2_rounding rounding)
{
	if (grade < 0 || grade > SM2_GRADE_MAX)
		return false;
	if (grade < SM2_PASS) {
		state->repetition = 0;
		state->interval = 1;
	} else {
		state->interval = grow(state, rounding);
		if (state->repetition < 0)
			state->repetition = 0;
		if (state->repetition < INT32_MAX)
			state->repetition++;
	}
	/* After the interval, which uses the easiness from before. */
	state->easiness = adjust(state->easiness, grade);
	return true;
}
