/*
 * empty_noun - answers whose only noun is any of a kind: "side effects",
 * "potentially serious side effects that differ", "symptoms severe enough to
 * disturb sleep", "a wide range of functions".  Nobody learns which.
 */
#ifndef GENERATE_EMPTY_NOUN_H
#define GENERATE_EMPTY_NOUN_H

#include "generate/making.h"

/* Why the answer names nothing; NULL when it does. */
const char *empty_noun_refusal(const struct making *m);

#endif
