#include "exchange/plain_schedule.h"

#include <math.h>

#define NUMBER_MAX 1e9

enum { DATE_SIZE = 10 };

double plain_schedule_number(struct slice text)
{
	double number = 0, scale = 1;
	bool fraction = false;
	size_t i = 0;

	text = slice_trim(text);
	if (text.length && text.bytes[0] == '-')
		i++;
	for (; i < text.length && scale > 1e-9; i++) {
		unsigned digit = (unsigned)(text.bytes[i] - '0');

		if (text.bytes[i] == '.' && !fraction) {
			fraction = true;
			continue;
		}
		if (digit > 9)
			break;
		number = number * 10 + digit;
		scale /= fraction ? 10 : 1;
		if (number > NUMBER_MAX / scale)
			return NUMBER_MAX;
	}
	number *= scale;
	return text.length && text.bytes[0] == '-' ? -number : number;
}

day_number plain_schedule_day(struct slice text)
{
	char date[DATE_SIZE + 1] = "";
	day_number day = DAY_NONE;

	if (text.length < DATE_SIZE)
		return DAY_NONE;
	memcpy(date, text.bytes, DATE_SIZE);
	return day_parse(date, &day) ? day : DAY_NONE;
}

static struct sm2_state state_of(const struct plain_schedule *schedule)
{
	struct sm2_state state = SM2_STATE_NEW;
	double interval = fmin(fmax(schedule->interval, 1), SM2_INTERVAL_MAX);

	state.interval = (int32_t)lround(interval);
	if (schedule->easiness > 0)
		state.easiness = (int32_t)lround(
			fmin(schedule->easiness, NUMBER_MAX / 1000) * 100);
	if (state.easiness < SM2_EASINESS_FLOOR)
		state.easiness = SM2_EASINESS_FLOOR;
	/* SM-2 multiplies an interval from the third right answer on. */
	if (schedule->interval >= 1)
		state.repetition =
			schedule->repetitions > 1 || schedule->interval >= 6
				? 2
				: 1;
	return state;
}

void plain_schedule_set(struct import *import,
			const struct plain_schedule *schedule,
			struct import_origin *origin)
{
	struct import_schedule *made;

	if (schedule->due == DAY_NONE && schedule->last == DAY_NONE)
		return;
	made = arena_alloc(&import->cards.arena, sizeof *made);
	made->state = state_of(schedule);
	made->due = schedule->due;
	made->last = schedule->last;
	if (made->due == DAY_NONE)
		made->due = day_after(made->last, made->state.interval);
	if (made->last == DAY_NONE)
		made->last = day_after(made->due, -made->state.interval);
	if (schedule->interval < 1)
		made->due = made->last;
	origin->schedule = made;
}
