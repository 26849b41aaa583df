/*
 * member_text - how the members of a list are told.
 *
 * In the sentence that a list makes with its lead, each is a phrase that
 * patterns can read; in the answer it is what the document has.
 */
#ifndef GENERATE_MEMBER_TEXT_H
#define GENERATE_MEMBER_TEXT_H

#include "generate/members.h"

/* "a, b, and c" for a sentence: of each member what it can hold. */
void member_text_join(struct text *text, const struct context *context,
		      const struct members *members, struct arena *arena);

/* "- a" a line; memory is the arena's. */
const char *member_text_listed(const struct context *context,
			       const struct members *members,
			       struct arena *arena);

/*
 * "pressure in the lungs" of "pressure in your lungs"; what speaks to "you"
 * stays.  A copy in the arena when it differs.
 */
struct slice member_text_impersonal(struct slice text, struct arena *arena);

#endif
