/*
 * figure - is a number that a cloze hides a fact to know?
 *
 * "Within 7 to 10 days" and "99%" are; the number of a reference, of a kind
 * ("interleukin-4") or of those in a study, a year, and half of a measure
 * ("0.25 mg [per kg]") are not.
 */
#ifndef GENERATE_FIGURE_H
#define GENERATE_FIGURE_H

#include "generate/making.h"

/* Why the hidden figure is not to be asked for; NULL when it is. */
const char *figure_refusal(const struct making *m);

#endif
