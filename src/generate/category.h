/*
 * category - which of the pack's categories a claim belongs to.
 */
#ifndef GENERATE_CATEGORY_H
#define GENERATE_CATEGORY_H

#include "generate/making.h"

/*
 * `question` is the bare one, as its template gives it.  NULL when the claim
 * is about no term of the field.
 */
const char *category_choose(const struct making *making, const char *question);

/*
 * "the risks", "long-term studies": in an article on a therapy with stem
 * cells they are those of the therapy.
 */
bool category_of_therapy(const struct making *m);

/* Does it speak of treating and testing: safety, dose, trials? */
bool category_speaks_of_trials(const struct making *making);

#endif
