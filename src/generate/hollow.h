/*
 * hollow - is anything definite asked?
 *
 * A verb such as "have" asks for nothing by itself, nor do praise, the
 * announcement of a list and a share without its whole answer anything.
 */
#ifndef GENERATE_HOLLOW_H
#define GENERATE_HOLLOW_H

#include "generate/making.h"

/* Why the claim's question asks for nothing definite; NULL when it does. */
const char *hollow_refusal(const struct making *m);

#endif
