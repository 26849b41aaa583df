/*
 * adverb - does a question hang on an adverb?
 *
 * "Gout is evenly spread": what stands behind the adverb is part of the verb,
 * and "what is gout evenly?" asks for nothing.
 */
#ifndef GENERATE_ADVERB_H
#define GENERATE_ADVERB_H

#include "generate/making.h"

/* Does the claim's question, asked with "be", end on an adverb? */
bool adverb_hangs(const struct making *m);

#endif
