/*
 * separator - which character parts the fields of a table.
 */
#ifndef ROUNDS_EXCHANGE_SEPARATOR_H
#define ROUNDS_EXCHANGE_SEPARATOR_H

#include <stdbool.h>
#include "rounds/text.h"

/*
 * Tab, "|", ";", "," or ":": the one that gives the most rows the same
 * number of fields, over the first megabyte.  0 when with none of them most
 * rows have two fields, as in prose.  `comments`: see rows.h.
 */
char separator_find(struct slice text, bool comments);

#endif
