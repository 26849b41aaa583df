/*
 * of_what - the outcome of which treatment, the cause of what?
 *
 * Words such as "improvement" or "cause" are of something.  Where the text
 * has named it before, a question without it, or with the topic put in its
 * place, says what is not true.
 */
#ifndef GENERATE_OF_WHAT_H
#define GENERATE_OF_WHAT_H

#include "generate/making.h"

/* Why the claim is of something that its question lacks, or NULL. */
const char *of_what_refusal(const struct making *m);

#endif
