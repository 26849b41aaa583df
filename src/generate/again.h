/*
 * again - facts that another fact tells more fully.
 *
 * "Have immunomodulatory properties" after "exert potent immunomodulatory and
 * anti-inflammatory effects" is no second card, and a question with two
 * answers is none that a learner can get right.
 */
#ifndef GENERATE_AGAIN_H
#define GENERATE_AGAIN_H

#include "generate/fact.h"

/* Set `again` of every fact that is to give no card of its own. */
void again_find(struct fact_list *list);

#endif
