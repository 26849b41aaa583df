/*
 * span - whether the answer of a card ends where the sentence lets it end: no
 * half of a pair, no adjectives without their noun.
 */
#ifndef GENERATE_SPAN_H
#define GENERATE_SPAN_H

#include "generate/making.h"

/* Why the answer can't be one, in a phrase; NULL when it can. */
const char *span_refusal(const struct making *m);

#endif
