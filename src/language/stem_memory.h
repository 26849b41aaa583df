/*
 * stem_memory - the stems of the words seen last, as prose repeats them.
 *
 * Of fixed size: a word takes the place of another that shares its slot, so
 * a text of ever new words costs time, not memory.
 */
#ifndef LANGUAGE_STEM_MEMORY_H
#define LANGUAGE_STEM_MEMORY_H

#include <stddef.h>
#include "rounds/token.h"

struct stem_memory;

struct stem_memory *stem_memory_new(void);
void stem_memory_free(struct stem_memory *memory);

/* As word_stem() of the token's word; a memory of NULL keeps nothing. */
size_t stem_memory_read(struct stem_memory *memory, const struct token *token,
			char stem[64]);

#endif
