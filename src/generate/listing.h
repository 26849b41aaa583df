/*
 * listing - a list of items under the words that lead it in, as one sentence.
 *
 * "Risk factors include:" with five items below says what a sentence says.
 * It is read as one, so that patterns, references and status apply; the
 * answer is then given item by item, as the document has it.
 */
#ifndef GENERATE_LISTING_H
#define GENERATE_LISTING_H

#include "rounds/arena.h"
#include "rounds/document.h"

struct listing {
	/* The sentence; its place is from the lead to the last item. */
	struct passage passage;
	const char *answer; /* "- item" a line */
	size_t count;       /* of items */
	size_t start;       /* byte of the first item in the sentence */
	size_t end;         /* the passage behind the last item */
};

/*
 * Read the list whose first item is passage `first` of an article that ends
 * at `end`.  False when it is none that one card could ask: items that are
 * sentences, too few or too many, or no lead.  Memory is the arena's.
 */
bool listing_read(struct listing *listing, const struct document *document,
		  size_t first, size_t end, struct arena *arena);

#endif
