#include "rounds/spread.h"

/* How many cards fit on the days when none may hold more than `level`. */
static size_t room_below(const size_t *load, size_t days, size_t level)
{
	size_t room = 0;

	for (size_t i = 0; i < days; i++)
		if (load[i] < level)
			room += level - load[i];
	return room;
}

size_t spread_filling(const size_t *load, size_t days, size_t most,
		      size_t count, size_t *share)
{
	size_t left = count;

	for (size_t i = 0; i < days; i++) {
		size_t room = load[i] < most ? most - load[i] : 0;

		share[i] = left < room ? left : room;
		left -= share[i];
	}
	return count - left;
}

void spread_evenly(const size_t *load, size_t days, size_t count, size_t *share)
{
	size_t low = 0, high = count;

	for (size_t i = 0; i < days; i++)
		if (load[i] + count > high)
			high = load[i] + count;
	/* The lowest level with room enough lies in low..high. */
	while (low < high) {
		size_t level = low + (high - low) / 2;

		if (room_below(load, days, level) >= count)
			high = level;
		else
			low = level + 1;
	}
	spread_filling(load, days, low, count, share);
}

size_t spread_lightest(const size_t *load, size_t days)
{
	size_t lightest = 0;

	for (size_t i = 1; i < days; i++)
		if (load[i] < load[lightest])
			lightest = i;
	return lightest;
}

int32_t spread_reach(int32_t interval, int32_t window)
{
	int32_t quarter = interval / 4;

	return quarter < window ? quarter : window;
}
