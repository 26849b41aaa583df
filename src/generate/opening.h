/*
 * opening - the lines above the text of an article whose first heading tells
 * nothing: copied from a page, "Abstract" comes first and the title before it.
 */
#ifndef GENERATE_OPENING_H
#define GENERATE_OPENING_H

#include "generate/heading_topic.h"

/*
 * What the last line before the first sentence says that the article is on,
 * if any of them does; not named when none does, or when several of its
 * headings are each about another condition.
 */
struct heading_topic opening_topic(const struct context *context);

struct heading_count {
	size_t same;  /* name the condition */
	size_t other; /* name another, no kind of it, and nothing else */
};

/* The article's headings, and what they name. */
struct heading_count opening_headings(const struct context *context,
				      const struct lexicon_entry *condition);

#endif
