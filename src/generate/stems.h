/*
 * stems - the words of a text by their stems, to compare what two texts say
 * whatever the order and the endings of their words.
 */
#ifndef GENERATE_STEMS_H
#define GENERATE_STEMS_H

#include <stdbool.h>
#include <stddef.h>
#include "language/word_memory.h"
#include "rounds/text.h"

enum { STEM_SIZE = 64 }; /* bytes, the NUL included */

/*
 * Write the stems of the words that `skip`, given a folded word, does not
 * leave out, in order of the alphabet; at most `limit`.  Returns how many.
 * `words` may be NULL.
 */
size_t stems_of(struct word_memory *words, const char *text,
		bool (*skip)(struct slice fold), char stems[][STEM_SIZE],
		size_t limit);

#endif
