/*
 * worth - is a claim, as it was read, worth a card, and read rightly?
 */
#ifndef GENERATE_WORTH_H
#define GENERATE_WORTH_H

#include "generate/making.h"

/*
 * May a pattern of any field ask about this subject?  It is a term, or
 * something of the topic that is no person and no paper ("the risks").
 */
bool worth_asking(const struct making *m);

/* A subject and verb that differ in number were read wrongly. */
bool worth_agrees(const struct making *m);

/* Why the claim makes no good card, NULL when it does. */
const char *worth_refusal(const struct making *m);

#endif
