/*
 * order - what guidelines tell their readers to do.
 *
 * "Offer colchicine after the first attack" ends without a stop where each
 * recommendation stands on a line of its own; it is whole all the same.
 */
#ifndef GENERATE_ORDER_H
#define GENERATE_ORDER_H

#include "generate/claim.h"

/* An order that ends in a word behind which nothing need come. */
bool order_is_whole(const struct statement *statement);

#endif
