/*
 * everybodys - what a text calls its reader's and all people have.
 */
#ifndef GENERATE_EVERYBODYS_H
#define GENERATE_EVERYBODYS_H

#include "generate/reading.h"

/*
 * Is "your", the token at that place, said of a part of the body or of what
 * goes on in it: "your eyes", "your immune system", "your body's own"?  Looks
 * no further than end.
 */
bool everybodys_has(const struct reading *reading, size_t your, size_t end);

#endif
