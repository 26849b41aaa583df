/*
 * fragment - a line that leaves its subject to the heading above it.
 *
 * Under "ACE inhibitors" stands "May cause a dry cough" or "Side effects:
 * cough, angioedema".  Such a line is read as the sentence it stands for; its
 * source stays the line, and the heading is in the source's section.
 */
#ifndef GENERATE_FRAGMENT_H
#define GENERATE_FRAGMENT_H

#include "generate/context.h"

/*
 * The sentence that the passage stands for.  False when it is no fragment or
 * no heading names a drug, condition or the like.  Memory is the arena's.
 */
bool fragment_read(struct passage *sentence, const struct context *context,
		   const struct passage *passage, struct arena *arena);

#endif
