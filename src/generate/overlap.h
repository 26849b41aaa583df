/*
 * overlap - a long list that one has to know whole as overlapping clozes, one
 * card a member.
 *
 * Seven criteria are no one answer: who forgets the fifth has forgotten the
 * card.  Each member is hidden once, between those that stand beside it; the
 * others follow as far as a question may have words, and "..." stands for
 * the rest.  A long list that is open has no such gaps: what is hidden there
 * could be anything.
 */
#ifndef GENERATE_OVERLAP_H
#define GENERATE_OVERLAP_H

#include "generate/claim.h"
#include "generate/rubric.h"

enum {
	OVERLAP_FROM_ITEMS = 6,  /* so many members are too many for a card */
	OVERLAP_FROM_WORDS = 26, /* and so many words */
};

/*
 * The claims of the members of `list`, in the order of the document, all of
 * one family; there is room for RUBRIC_MEMBERS.  A member that says little
 * by itself ("other drugs") is shown and never asked.  Returns their number:
 * 0 when the claim is no list, or short enough for one card, or long but
 * open, or on hold, or has members too long to stand beside each other.  Texts
 * live in the context's arena.
 */
size_t overlap_claims(const struct claim *list, const struct context *context,
		      struct claim *members);

/* Is it a list that one card may ask for as a whole? */
bool overlap_is_short(const struct claim *list);

#endif
