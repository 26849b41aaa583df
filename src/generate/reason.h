/*
 * reason - what "because", "since" and "due to" give the reason for.
 */
#ifndef GENERATE_REASON_H
#define GENERATE_REASON_H

#include "generate/making.h"

/*
 * Is the reason that the pattern found that of something else: of a part of
 * the statement, or a date ("since the 1950s")?
 */
bool reason_of_another(const struct making *m);

#endif
