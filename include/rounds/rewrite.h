/*
 * rewrite - a passage in other words, each of which still has its place.
 */
#ifndef ROUNDS_REWRITE_H
#define ROUNDS_REWRITE_H

#include "rounds/document.h"

/* The passage's bytes [start, end), and what takes their place. */
struct rewrite {
	size_t start, end;
	const char *words; /* "" takes them out; borrowed during the call */
};

/*
 * Give `passage` a text with these changes, which are in order and don't
 * overlap, and the spans to go with it, both borrowed from the arena.  New
 * words lie where the old ones do, from their first byte to their last.
 */
void passage_rewrite(struct passage *passage, const struct rewrite *changes,
		     size_t count, struct arena *arena);

#endif
