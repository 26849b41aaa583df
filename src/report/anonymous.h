/*
 * anonymous - figures that tell neither who learns nor what a card says.
 */
#ifndef ROUNDS_REPORT_ANONYMOUS_H
#define ROUNDS_REPORT_ANONYMOUS_H

#include "rounds/figure.h"

#define ANONYMOUS_SIZE 24

/*
 * "learner-" and twelve hex digits that follow from `seed`: the same each
 * time, and nothing to read the seed from.
 */
void anonymous_learner(const char *seed, char name[ANONYMOUS_SIZE]);

/*
 * Blank the questions and replace the names of documents, which may be paths
 * with a user's name, by their order.
 */
void anonymous_figure(struct figure *figure, struct arena *arena);

#endif
