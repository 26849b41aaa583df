/*
 * hint - a little of an answer: "m_____ v____".
 */
#ifndef ROUNDS_HINT_H
#define ROUNDS_HINT_H

#include <stddef.h>
#include "rounds/text.h"

/*
 * Append `answer`, valid UTF-8, with "_" for each letter and digit of a word
 * but its first `letters`.  What is between words stays.
 */
void hint_add(struct text *hint, struct slice answer, size_t letters);

#endif
