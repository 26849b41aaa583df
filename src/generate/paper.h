/*
 * paper - is it the paper that a statement tells of, not medicine?
 *
 * What an article discusses, that a guideline was updated, how a study was
 * run and what it helps to understand make no cards.
 */
#ifndef GENERATE_PAPER_H
#define GENERATE_PAPER_H

#include "generate/making.h"

/* Why the claim tells of a paper or of its readers; NULL when it does not. */
const char *paper_refusal(const struct making *m);

#endif
