/*
 * word_start - words found by their beginning, for lists of words that stand
 * for all their forms: "reliev" for "relieve", "relieves", "relieving".
 */
#ifndef GENERATE_WORD_START_H
#define GENERATE_WORD_START_H

#include <stdbool.h>
#include "rounds/text.h"

/*
 * The first word of the text that begins with `start`, in small letters, in
 * any case of its own; NULL if there is none.
 */
const char *word_start_find(const char *text, struct slice start);

/* The first of the list, ended by NULL, that begins a word of the text. */
const char *word_start_any(const char *text, const char *const *starts);

#endif
