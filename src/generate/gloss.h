/*
 * gloss - the plain words for a term beside it: "high blood pressure
 * (hypertension)", "ataxia (loss of coordination)".
 */
#ifndef GENERATE_GLOSS_H
#define GENERATE_GLOSS_H

#include "rounds/phrase.h"

/*
 * Where the plain words that begin at `at` end: at the bracket behind them,
 * or at that which closes the one they stand in; `at` when these are none.
 * Examples of a kind, "antibiotics (amoxicillin)", are no gloss.
 */
size_t gloss_end(const struct parse *parse, size_t at);

#endif
