/*
 * answered - a question of the page's own that it answers with "No".
 *
 * "Is psoriasis contagious?" with "No. It is ..." below says that psoriasis
 * is not contagious, and is read as that sentence.
 */
#ifndef GENERATE_ANSWERED_H
#define GENERATE_ANSWERED_H

#include "generate/listing.h"

/*
 * The statement that passage `k` makes of the question before it; its place
 * is from the question to the "No".  False when there is none, or when the
 * question does not name what it is about.  Memory is the arena's.
 */
bool answered_read(struct listing *listing, const struct context *context,
		   size_t k, struct arena *arena);

#endif
