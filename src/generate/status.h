/*
 * status - how the document says a claim and on what ground, from the cues
 * that bear on it.
 */
#ifndef GENERATE_STATUS_H
#define GENERATE_STATUS_H

#include "generate/making.h"

/* Set status, evidence and qualifiers of the claim. */
void status_judge(struct making *m);

/*
 * Every hedge and negation that bears on the claim must be readable in its
 * question or answer; false, with *reason set, when one would be lost.
 */
bool status_kept(const struct making *m, const char **reason);

#endif
