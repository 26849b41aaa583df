/*
 * telling - which members of a list tell something.
 *
 * "Other causes", "certain foods" and "more specialist options" are there in
 * the sentence and nothing to learn: who names three others is not wrong.
 */
#ifndef GENERATE_TELLING_H
#define GENERATE_TELLING_H

#include "rounds/phrase.h"

/*
 * Leave out of items[0..count) those that name nothing; all stay when fewer
 * than two would.  Returns how many are left, at the front in their order.
 */
size_t telling_members(const struct parse *p, struct range *items,
		       size_t count);

#endif
