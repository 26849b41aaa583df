/*
 * item_head - the part of an item that names it, where more hangs on it.
 *
 * "Poor sleep, which may make it hard to think" is in its list as "Poor
 * sleep"; what explains a member, gives examples of it or stands in brackets
 * behind it is no part of its name.
 */
#ifndef GENERATE_ITEM_HEAD_H
#define GENERATE_ITEM_HEAD_H

#include "rounds/text.h"

/*
 * The item up to what hangs on it; all of it where a bracket narrows it
 * ("unless the heart is weak") or where it goes on behind its bracket.
 */
struct slice item_head(struct slice item);

/* Does it end in these letters, with more before them? */
bool item_ends_in(struct slice item, const char *letters);

/* "rash" of "and rash" */
struct slice item_without_and(struct slice item);

/* "Swelling, which may be mild": does a clause hang on it? */
bool item_has_aside(struct slice item);

#endif
