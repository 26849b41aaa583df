/*
 * define - is what a card gives as a meaning one?
 */
#ifndef GENERATE_DEFINE_H
#define GENERATE_DEFINE_H

#include "generate/making.h"

/*
 * Why the claim defines nothing, NULL when it does or defines no term:
 * examples in brackets, a kind of which nothing tells the term apart, or
 * what the term was held to mean before.
 */
const char *define_refusal(const struct making *m);

#endif
