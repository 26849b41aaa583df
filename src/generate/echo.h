/*
 * echo - a "No" that says the question again.
 *
 * "No, not the same product as ..." tells no more than "No", and is longer to
 * read and to recall.  Short ones stay: "No, not contagious" is what one would
 * say.  Facts are compared by the whole.
 */
#ifndef GENERATE_ECHO_H
#define GENERATE_ECHO_H

#include "generate/making.h"

/*
 * The claim's answer without what of it stands in the question: "No", or "No,
 * a rash" of "No, not an infection but a rash"; NULL when it has to stay.
 */
const char *echo_free(const struct making *m);

#endif
