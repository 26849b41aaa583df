/*
 * besides - what the sentence before named, where this one names others.
 *
 * "Fatigue is the most common symptom.  Other symptoms include fever": asked
 * for some symptoms one may well answer with fatigue, and be right.
 */
#ifndef GENERATE_BESIDES_H
#define GENERATE_BESIDES_H

#include "generate/context.h"

/*
 * The subject of the sentence before, if that sentence speaks of what the
 * noun phrase [range) calls others of; NULL when it does not.  Borrowed from
 * the context.
 */
const char *besides_what(struct context *context, const struct parse *parse,
			 struct range range);

/*
 * "What are examples of other diuretics?" without its "other": whichever they
 * are, they are examples.  A copy in the arena when it differs.
 */
const char *besides_without_other(const char *question, struct arena *arena);

#endif
