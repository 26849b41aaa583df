/*
 * org_gap - text that org-drill hides: "[hidden]", "[hidden||hint]".
 */
#ifndef ROUNDS_EXCHANGE_ORG_GAP_H
#define ROUNDS_EXCHANGE_ORG_GAP_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

/* Which cards hide the gaps of a text. */
enum org_gaps {
	ORG_BRACKETS, /* none: they are brackets */
	ORG_TOGETHER, /* one card hides all */
	ORG_EACH,     /* a card for each, which hides it alone */
	ORG_OTHERS,   /* a card for each, which hides all but it */
	ORG_FIRST,    /* one card hides the first, or the last one alone */
	ORG_LAST
};

struct org_cloze {
	enum org_gaps gaps;
	size_t total; /* of the text; for ORG_OTHERS and ORG_LAST */
	size_t count; /* of gaps met */
	bool clash;   /* one holds "::" or "}}", which would end it */
};

/* Borrowed from the text. */
struct org_gap {
	size_t size;               /* with its brackets */
	struct slice hidden, hint; /* trimmed */
};

/*
 * The gap at the beginning of `text`, which begins with "[".  False for a
 * footnote, a date, a bracket that is empty or without its end nearby.
 */
bool org_gap_read(struct slice text, struct org_gap *gap);

/*
 * Count the gap, and append the beginning of its mark as cloze.h has it.
 * False, nothing appended, when no card hides it.
 */
bool org_gap_open(struct org_cloze *cloze, const struct org_gap *gap,
		  struct text *mark);

/* Append the end of its mark, with the hint. */
void org_gap_close(const struct org_gap *gap, struct text *mark);

#endif
