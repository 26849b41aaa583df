/*
 * twin - do two cards of a sentence ask for one fact from both its ends?
 *
 * "Which risk does losartan raise?" and "what raises the risk of gout?" are
 * one sentence turned round: who has learnt the first can read the second off
 * it.  What a named thing does has one answer, what else may do the same has
 * many; so the card that asks for the end of the sentence stays.  Several
 * things that do the same can be known as a whole: they are asked for.
 */
#ifndef GENERATE_TWIN_H
#define GENERATE_TWIN_H

#include "generate/claim.h"

/*
 * Is claims[i] told by another of the `count` claims of its sentence?  So is
 * also "what is ascites?" by "what is a complication of cirrhosis?".
 */
bool twin_needless(const struct claim *claims, size_t count, size_t i);

#endif
