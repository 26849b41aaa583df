/*
 * expand - short forms in a question, written out where they come first.
 */
#ifndef GENERATE_EXPAND_H
#define GENERATE_EXPAND_H

#include "generate/making.h"

/*
 * "MSCs" -> "mesenchymal stem cells (MSCs)" at its first mention, unless the
 * question has the long form; "an RSV infection" gets the article of what it
 * becomes.  The question itself where there is nothing to expand; borrowed.
 */
const char *expand_short(const struct making *m, const char *question);

#endif
