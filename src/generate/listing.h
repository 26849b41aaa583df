/*
 * listing - a list of items under the words that lead it in, as one sentence.
 *
 * "Risk factors include:" with five items below says what a sentence says.
 * It is read as one, so that patterns, references and status apply; the
 * answer is then given item by item, as the document has it.
 */
#ifndef GENERATE_LISTING_H
#define GENERATE_LISTING_H

#include "generate/context.h"
#include "generate/label.h"

struct listing {
	/* The sentence; its place is from the lead to the last item. */
	struct passage passage;
	const char *answer; /* "- item" a line */
	size_t count;       /* of items */
	size_t start;       /* byte of the first item in the sentence */
	size_t end;         /* the passage behind the last item */
};

/*
 * Read the list whose first item is passage `first` of the context's article.
 * False when it is none that one card could ask: items that are sentences,
 * too few or too many, or no lead.  A lead that is a note's label is said of
 * what the heading above names.  Memory is the arena's.
 */
bool listing_read(struct listing *listing, const struct context *context,
		  size_t first, struct arena *arena);

/*
 * The sentence that a label makes of a line, all or the end of a passage; a
 * line of members with commas or semicolons between is a list, any other has
 * the count 0.  False when the line is a statement of its own.
 */
bool listing_of_line(struct listing *listing, const struct context *context,
		     const struct labelled *label,
		     const struct passage *passage, struct slice line,
		     struct arena *arena);

/* The same for a passage that goes on what the note begins. */
void listing_of_statement(struct listing *listing,
			  const struct context *context,
			  const struct labelled *label,
			  const struct passage *passage, struct arena *arena);

#endif
