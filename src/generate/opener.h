/*
 * opener - what stands in front of a question: "in gout,", "after surgery,".
 *
 * A question has one opener.  One that comes later takes the place in front,
 * and what stood there goes to the end: "In gout, what relieves pain after
 * surgery?"
 */
#ifndef GENERATE_OPENER_H
#define GENERATE_OPENER_H

#include "generate/making.h"

/* The lead-in of the clause, "" when there is none, NULL to refuse. */
const char *opener_lead(const struct making *m);

/*
 * "often" of "Often, gout begins at night": an adverb that belongs to the
 * verb of the question.  NULL for any other lead-in.
 */
const char *opener_adverb(const struct making *m);

/* Put an opener in front of the question; the text is borrowed. */
const char *opener_add(struct making *m, const char *question,
		       const char *opener);

/* What stands before a question on what a page that sells treatment says. */
extern const char opener_seller[];

#endif
