/*
 * echo - a "No" that says the question again.
 *
 * "No, not contagious" to "Is psoriasis contagious?" tells no more than "No",
 * and is longer to read and to recall.  Facts are compared by the whole.
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
