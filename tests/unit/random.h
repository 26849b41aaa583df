/*
 * random - numbers for property tests: the same on every machine and run.
 */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdint.h>

/* splitmix64; `uint64_t state = 1;` starts a series. */
static inline uint64_t random_next(uint64_t *state)
{
	uint64_t value = *state += 0x9e3779b97f4a7c15U;

	value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
	value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
	return value ^ (value >> 31);
}

/* 0 .. limit - 1 */
static inline int random_below(uint64_t *state, int limit)
{
	return (int)(random_next(state) % (uint64_t)limit);
}

#endif
