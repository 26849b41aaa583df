/*
 * tautology - "Iron-deficiency anemia is anemia caused by a lack of iron":
 * an answer in the words of the name that it is to explain.
 */
#ifndef GENERATE_TAUTOLOGY_H
#define GENERATE_TAUTOLOGY_H

#include "generate/making.h"

/* Does the answer say of a term only what its name says? */
bool tautology_is(const struct making *m);

#endif
