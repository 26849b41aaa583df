#include "exchange/figure_csv.h"

#include "exchange/delimited.h"

static void add_cell(struct text *text, const struct figure_cell *cell,
		     enum figure_kind kind)
{
	char day[24];

	if (cell->none || kind == FIGURE_TEXT) {
		delimited_cell(text, cell->text);
	} else if (kind == FIGURE_DATE) {
		day_format((day_number)cell->number, day);
		delimited_value(text, "%s", day);
	} else {
		delimited_value(text, "%.15g", cell->number);
	}
}

void figure_csv(struct text *text, const struct figure *figure)
{
	for (size_t i = 0; i < figure->column_count; i++)
		delimited_value(text, "%s", figure->columns[i].name);
	delimited_end(text);
	for (size_t row = 0; row < figure->row_count; row++) {
		for (size_t i = 0; i < figure->column_count; i++)
			add_cell(text, figure_at(figure, row, i),
				 figure->columns[i].kind);
		delimited_end(text);
	}
}
