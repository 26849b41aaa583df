/*
 * listed - does an answer have the list that its sentence gives?
 */
#ifndef GENERATE_LISTED_H
#define GENERATE_LISTED_H

#include "generate/making.h"

/*
 * NULL, or why not: the words only lead in to a list, or take the first
 * member for all, or the examples are not of what they seem to be.
 */
const char *listed_refusal(const struct making *m);

#endif
