/*
 * hollow - is anything definite asked, and is what is said about the field?
 *
 * A verb such as "have" asks for nothing by itself; praise, the staff of a
 * clinic, the legend of a figure and a closing remark teach nothing.
 */
#ifndef GENERATE_HOLLOW_H
#define GENERATE_HOLLOW_H

#include "generate/making.h"

/* Why the claim's question asks for nothing definite; NULL when it does. */
const char *hollow_refusal(const struct making *m);

#endif
