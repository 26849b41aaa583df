/*
 * figure_view - figures as tables and charts that fit the terminal.
 *
 * Charts are told by length and shade, never by colour alone.
 */
#ifndef ROUNDS_UI_FIGURE_VIEW_H
#define ROUNDS_UI_FIGURE_VIEW_H

#include "rounds/figure.h"
#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * A title, then a row each with a bar where there is room.  Columns that
 * say least are left out on a narrow terminal.
 */
void figure_view(struct text *text, const struct figure *figure,
		 const struct terminal *terminal);

/* FIGURE_TOTAL: a line for each value. */
void figure_view_total(struct text *text, const struct figure *total,
		       const struct terminal *terminal);

/*
 * FIGURE_DAY as a calendar that ends with the week of `today`: a column a
 * week, Monday first, shaded by quarters of the most reviews on a day.
 */
void figure_view_calendar(struct text *text, const struct figure *days,
			  day_number today, const struct terminal *terminal);

#endif
