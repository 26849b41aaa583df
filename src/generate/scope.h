/*
 * scope - which statements hold whatever disease the text is about.
 */
#ifndef GENERATE_SCOPE_H
#define GENERATE_SCOPE_H

#include "generate/making.h"

/*
 * Needs the question no "In gout,"?  It asks of what is normal, of a kind of
 * the topic by its own name, how the body handles a drug, or what a word
 * means.
 */
bool scope_needless(struct making *m, const char *question);

/*
 * "with ketamine" where the question asks of a session or an infusion, and
 * nothing says of what; "" elsewhere.
 */
const char *scope_care(const struct making *m, const char *question);

#endif
