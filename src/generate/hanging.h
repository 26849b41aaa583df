/*
 * hanging - does what stands in brackets, behind a dash or behind a noun tell
 * what the question makes of it?
 *
 * Brackets hold statistics and remarks as often as members and meanings; a
 * dash takes up the whole sentence as often as its last noun.
 */
#ifndef GENERATE_HANGING_H
#define GENERATE_HANGING_H

#include "generate/making.h"

/* Why the aside tells something else; NULL when it fits or is none. */
const char *hanging_refusal(const struct making *m);

#endif
