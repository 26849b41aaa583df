/*
 * word_memory - what is known of the words seen last, as prose repeats them.
 *
 * Of fixed size: a word takes the place of another that shares its slot, so
 * a text of ever new words costs time, not memory.  A memory of NULL keeps
 * nothing.  One memory is for one lexicon and one table of cues.
 */
#ifndef LANGUAGE_WORD_MEMORY_H
#define LANGUAGE_WORD_MEMORY_H

#include <stddef.h>
#include "rounds/lexicon.h"
#include "rounds/token.h"

struct word_memory;
struct cue_reading;

struct word_memory *word_memory_new(void);
void word_memory_free(struct word_memory *memory);

/* As word_stem() of the token's word. */
size_t word_memory_stem(struct word_memory *memory, const struct token *token,
			char stem[64]);

/* As lexicon_find(). */
size_t word_memory_find_terms(struct word_memory *memory,
			      const struct lexicon *lexicon,
			      const struct token *tokens, size_t at, size_t end,
			      struct lexicon_match *matches, size_t limit);

/* What the word may be in a cue; false when nothing is remembered of it. */
bool word_memory_cues(struct word_memory *memory, const struct token *token,
		      struct cue_reading *reading);
void word_memory_set_cues(struct word_memory *memory, const struct token *token,
			  const struct cue_reading *reading);

#endif
