/*
 * practice - is the claim about the field, or about those at work in it?
 *
 * What a clinic and its staff do, the legend of a figure, how a study
 * searched and counted, and a closing remark teach nothing of the field.
 */
#ifndef GENERATE_PRACTICE_H
#define GENERATE_PRACTICE_H

#include "generate/making.h"

/* Why the claim is about something else; NULL when it is about the field. */
const char *practice_refusal(const struct making *m);

#endif
