/*
 * doubt - facts that bear on each other without a contradiction in words.
 *
 * "The cause is unknown" beside a cause that is stated; "long-term benefits
 * need further study" beside "relieves pain".  Which is right is not for the
 * program to say: the cards name each other, and both show at review.
 */
#ifndef GENERATE_DOUBT_H
#define GENERATE_DOUBT_H

#include "generate/fact.h"

/*
 * Told of a pair by the indexes of its facts, first the one that casts the
 * doubt; `opposed` when the one says that what the other does is prevented,
 * so that both can't be right.
 */
typedef void doubt_link(void *context, size_t doubt, size_t statement,
			bool opposed);

/*
 * Call `link` for each pair.  A statement is linked to one doubt at most, a
 * doubt to a few statements near it among the facts, so that the time stays
 * linear, and to one that is mere praise.
 */
void doubt_find(const struct fact_list *list, doubt_link *link, void *context);

#endif
