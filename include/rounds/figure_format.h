/*
 * figure_format - the cells of figures as people read them.
 */
#ifndef ROUNDS_FIGURE_FORMAT_H
#define ROUNDS_FIGURE_FORMAT_H

#include "rounds/figure.h"
#include "rounds/text.h"

/*
 * Append a cell that is no FIGURE_TEXT: dates as ISO 8601, shares in per
 * cent, milliseconds as minutes; "-" for none.
 */
void figure_format(struct text *text, const struct figure_cell *cell,
		   enum figure_kind kind);

/* "longest streak", "minutes": a column's name in words. */
void figure_format_head(struct text *text, const struct figure_column *column);

/* The column that a chart of the figure shows; column_count: none does. */
size_t figure_chart_column(const struct figure *figure);

#endif
