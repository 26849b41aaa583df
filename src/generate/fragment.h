/*
 * fragment - a line that leaves its subject to the heading above it.
 *
 * Under "ACE inhibitors" stands "May cause a dry cough" or "Antidote: none",
 * and in the row "Lithium" of a table, under "Side effects", "tremor".  Such a
 * line is read as the sentence it stands for, which a pack's notes say; its
 * source stays the line, and the heading is in the source's section.
 */
#ifndef GENERATE_FRAGMENT_H
#define GENERATE_FRAGMENT_H

#include "generate/context.h"
#include "generate/listing.h"

/*
 * The sentence that passage `k` of the document stands for, with its members
 * when it is a list (`count` 0: none).  False when it is no fragment or no
 * heading names a drug, condition or the like.  Memory is the arena's.
 */
bool fragment_read(struct listing *listing, const struct context *context,
		   size_t k, struct arena *arena);

#endif
