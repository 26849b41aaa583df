/*
 * debris - marks of a page that no card may show: what a converter left of
 * formulas, links and tables, arrows, and brackets of which half is lost.
 */
#ifndef GENERATE_DEBRIS_H
#define GENERATE_DEBRIS_H

#include "rounds/text.h"

/* NULL when the question or answer is clean, otherwise what is wrong. */
const char *debris_refusal(struct slice text);

#endif
