/*
 * order_verb - the verbs guidelines and textbooks give orders with.
 *
 * "Offer colchicine", "Measure potassium": what begins with one of them tells
 * its reader to do something, and what follows is its object.
 */
#ifndef LANGUAGE_ORDER_VERB_H
#define LANGUAGE_ORDER_VERB_H

#include <stdbool.h>

#include "rounds/token.h"

bool order_verb_is(const struct token *token);

#endif
