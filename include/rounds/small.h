/*
 * small - a text in small letters, of which words are cut.
 *
 * Only letters of ASCII count; all others are the same.
 */
#ifndef ROUNDS_SMALL_H
#define ROUNDS_SMALL_H

#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/bits.h"
#include "rounds/text.h"

/* The text with A-Z as a-z and eight zero bytes behind, from the arena. */
char *small_copy(struct slice text, struct arena *arena);

/* How many small letters begin at `at`, a place in such a copy. */
static inline size_t small_letters(const char *at)
{
	size_t length = 0;
	uint64_t others;

	do {
		others = ~bits_between(bits_load(at + length), 'a', 'z') &
			 BITS_EACH(0x80);
		length += others ? bits_lowest(others) / 8 : sizeof others;
	} while (!others);
	return length;
}

#endif
