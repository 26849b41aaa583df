/*
 * members - what a list of notes has, line by line or between commas.
 */
#ifndef GENERATE_MEMBERS_H
#define GENERATE_MEMBERS_H

#include "generate/context.h"
#include "generate/rubric.h"

enum { MEMBERS_LEAST = 2, MEMBERS_MOST = RUBRIC_MEMBERS };

/* Texts as the document has them, borrowed from it. */
struct members {
	struct slice items[MEMBERS_MOST];
	size_t count; /* 0: no list that one card could ask */
	size_t lines; /* passages that they stand in */
};

/* Those of the list whose first item is at `items`, at most `most` passages. */
void members_of_items(struct members *members, const struct context *context,
		      const struct passage *items, size_t most,
		      struct arena *arena);

/*
 * The labels of the passages from `items` on, each cut off its own text; `most`
 * as above.
 */
void members_of_labels(struct members *members, const struct context *context,
		       const struct passage *items, size_t most,
		       struct arena *arena);

/* The parts of a line between semicolons, or else between commas. */
void members_of_line(struct members *members, const struct context *context,
		     struct slice line, struct arena *arena);

/* "Risk of asthma, fever, rash": a risk of each, which the first alone has. */
bool members_share(struct slice line);

/* Are the two passages items of one list? */
bool members_same_list(const struct passage *one, const struct passage *other);

/*
 * Where a passage's own label begins in the file, shortly before its text;
 * false when its label stands somewhere else or is none.
 */
bool members_own_label(const struct context *context,
		       const struct passage *passage, uint64_t *start);

/* Without the stop, comma or colon at its end. */
struct slice members_bare(struct slice text);

#endif
