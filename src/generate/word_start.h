/*
 * word_start - words found by their beginning, for lists of words that stand
 * for all their forms: "reliev" for "relieve", "relieves", "relieving".
 */
#ifndef GENERATE_WORD_START_H
#define GENERATE_WORD_START_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/text.h"

/*
 * The first word of the text that begins with `start`, both in any case of
 * letters; NULL if there is none.
 */
const char *word_start_find(const char *text, struct slice start);

/*
 * What the words of the text begin with, a bit for each letter in any case;
 * other characters share these bits.
 */
uint32_t word_start_letters(const char *text);

/* May a word of these letters begin with `start`? */
static inline bool word_start_may_be(uint32_t letters, struct slice start)
{
	return !start.length || (letters >> (start.bytes[0] & 31) & 1);
}

/* The first of the list, ended by NULL, that begins a word of the text. */
const char *word_start_any(const char *text, const char *const *starts);

#endif
