/*
 * finite - the verb of a sentence that seems to have none.
 *
 * "Liver and anchovies, both rich in purines, raise uric acid": read word by
 * word, "raise" is a noun.  A sentence must have a verb, so the likeliest word
 * that can be one is taken for it.
 */
#ifndef LANGUAGE_FINITE_H
#define LANGUAGE_FINITE_H

#include "rounds/grammar.h"

/* Nothing is changed in a line without a full stop: it may be a heading. */
void finite_find(struct tagged *tags, size_t count);

#endif
