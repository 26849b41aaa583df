/*
 * svg - charts of figures as SVG inside HTML.
 *
 * Colours come from the page's style: classes bar, q0 to q4, label.  Each
 * chart has a title that says it in words.
 */
#ifndef ROUNDS_REPORT_SVG_H
#define ROUNDS_REPORT_SVG_H

#include "rounds/figure.h"
#include "rounds/text.h"

/* Append text with what HTML would take for markup escaped. */
void svg_escape(struct text *text, const char *string);

/* A bar for each row, as long as figure_chart_column() says; at most 60. */
void svg_bars(struct text *text, const struct figure *figure);

/* FIGURE_DAY: a year that ends today, a column a week, shaded by reviews. */
void svg_calendar(struct text *text, const struct figure *days,
		  day_number today);

#endif
