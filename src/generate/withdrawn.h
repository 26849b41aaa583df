/*
 * withdrawn - "..., but this is not evidence-based": what its own sentence
 * takes back is taught by nobody.
 */
#ifndef GENERATE_WITHDRAWN_H
#define GENERATE_WITHDRAWN_H

#include "generate/making.h"

/* Why the claim does not stand as its clause has it, or NULL. */
const char *withdrawn_refusal(const struct making *m);

#endif
