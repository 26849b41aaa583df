/*
 * unproven - that cells heal, said flatly and of no study.
 *
 * What is sold as treatment is told of as a fact: "cellular therapy has been
 * shown to improve the liver", "patients often report better sleep".  No
 * learner should take that for knowledge.
 */
#ifndef GENERATE_UNPROVEN_H
#define GENERATE_UNPROVEN_H

#include "generate/making.h"

/* Does it say so of stem cells, with neither a study nor a reference? */
bool unproven_effect(const struct making *m);

/*
 * On a page that sells treatment: is it of that treatment, though no term
 * says so?  "the treatment", "patients report", "they" after stem cells, and
 * what cells give: exosomes, "the highest concentration".
 */
bool unproven_of_offer(const struct making *m);

#endif
