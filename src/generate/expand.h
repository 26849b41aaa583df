/*
 * expand - short forms on a card, written out where they come first.
 */
#ifndef GENERATE_EXPAND_H
#define GENERATE_EXPAND_H

#include "generate/making.h"

/*
 * "MSCs" -> "mesenchymal stem cells (MSCs)" at its first mention, unless the
 * question has the long form; "an RSV infection" gets the article of what it
 * becomes, "neovascular AMD (nAMD)" only the words of "AMD".  Nothing inside
 * brackets.  The question itself where there is nothing to expand; borrowed.
 */
const char *expand_short(const struct making *m, const char *question);

/*
 * The same of an answer: what its question writes out is known.  One that
 * would be long by it stays as it is.
 */
const char *expand_answer(struct context *context, const char *question,
			  const char *answer);

#endif
