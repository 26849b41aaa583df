/*
 * frame - what has to stand around a bare question so that it can be read
 * without its document: whom it is about, who says so, when it holds.
 */
#ifndef GENERATE_FRAME_H
#define GENERATE_FRAME_H

#include "generate/making.h"

/*
 * Set the claim's question and scope.  False, with *reason set, when
 * something that belongs there can't be said.
 */
bool frame_question(struct making *m, const char *bare, const char **reason);

#endif
