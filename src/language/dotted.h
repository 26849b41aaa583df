/*
 * dotted - abbreviations that keep their stop, words joined by a slash.
 */
#ifndef LANGUAGE_DOTTED_H
#define LANGUAGE_DOTTED_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

/*
 * The word text[start, stop) is followed by a stop: the end of the token,
 * which is `stop` itself when the stop doesn't belong to the word.  A run
 * of single letters ("e.g.", "U.S.") is taken to its last stop; a genus
 * that is cut to its letter ("E. coli") keeps its stop.
 */
size_t dotted_end(struct slice text, size_t start, size_t stop);

/*
 * True for a folded token that keeps its stop and may nevertheless be the
 * last word of a sentence ("etc.", "p.m.").
 */
bool dotted_may_close(struct slice fold);

/* True for "and", "or" and for two units of measurement ("mg", "kg"). */
bool dotted_is_slashed(struct slice left, struct slice right);

#endif
