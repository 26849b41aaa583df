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

/* Has the word, so far as is remembered, been found to be in no cue? */
bool word_memory_in_no_cue(struct word_memory *memory,
			   const struct token *token);
void word_memory_set_no_cue(struct word_memory *memory,
			    const struct token *token);

#endif
