/*
 * predicate - is what "be" or "have" says of a subject an answer?
 *
 * "What may tablets be?  Split." is half a verb, "What is therapy?
 * Convenient." a remark, "What does gout have?  Implications." nothing.
 */
#ifndef GENERATE_PREDICATE_H
#define GENERATE_PREDICATE_H

#include "generate/making.h"

/* Why the answer is none; NULL when it is one or the pattern asks otherwise. */
const char *predicate_refusal(const struct making *m);

#endif
