/*
 * spread - cards over days, beside those that come anyway.
 *
 * Pure arithmetic on counts: load[i] is how many cards come on day i
 * already, share[i] how many are put on it.
 */
#ifndef ROUNDS_SPREAD_H
#define ROUNDS_SPREAD_H

#include <stddef.h>
#include <stdint.h>

/*
 * Put `count` cards on the days so that the fullest day is as empty as can
 * be; of equal ways the one with more cards on earlier days.  `days` >= 1.
 */
void spread_evenly(const size_t *load, size_t days, size_t count,
		   size_t *share);

/*
 * Fill the days one after another, none above `most` cards in all.  Returns
 * how many cards found a place.
 */
size_t spread_filling(const size_t *load, size_t days, size_t most,
		      size_t count, size_t *share);

/* The day with the smallest load, of equals the first.  `days` >= 1. */
size_t spread_lightest(const size_t *load, size_t days);

/*
 * By how many days at most a question may be put off so that the load of
 * days evens out: `window` at most, and a quarter of the interval.
 */
int32_t spread_reach(int32_t interval, int32_t window);

#endif
