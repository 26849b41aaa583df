/*
 * figure_csv - a figure as comma-separated values.
 */
#ifndef ROUNDS_EXCHANGE_FIGURE_CSV_H
#define ROUNDS_EXCHANGE_FIGURE_CSV_H

#include "rounds/figure.h"
#include "rounds/text.h"

/*
 * Append a header with the columns' names and a row each: numbers as they
 * are, shares from 0 to 1, days as ISO 8601, nothing for none.
 */
void figure_csv(struct text *text, const struct figure *figure);

#endif
