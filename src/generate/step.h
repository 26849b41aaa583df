/*
 * step - a step of a scale and where it begins: "Stage 5 - eGFR < 15: ...".
 *
 * Lists of stages and grades give for each the values that define it, in its
 * label or right behind it; they are read as sentences.
 */
#ifndef GENERATE_STEP_H
#define GENERATE_STEP_H

#include "generate/listing.h"

/*
 * "Stage 5 gout is defined by ..." of a passage whose own label is a step of
 * the article's condition; false where there is none or no value is given.
 * Memory is the arena's.
 */
bool step_read(struct listing *listing, const struct context *context, size_t k,
	       struct arena *arena);

#endif
