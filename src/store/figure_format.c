#include "rounds/figure_format.h"

#include <string.h>
#include "rounds/attrs.h"

void figure_format(struct text *text, const struct figure_cell *cell,
		   enum figure_kind kind)
{
	char day[24];

	if (cell->none) {
		text_add_char(text, '-');
		return;
	}
	switch (kind) {
	case FIGURE_TEXT:
		text_add_string(text, cell->text);
		return;
	case FIGURE_DATE:
		day_format((day_number)cell->number, day);
		text_add_string(text, day);
		return;
	case FIGURE_SHARE:
		text_printf(text, "%.1f %%", 100 * cell->number);
		return;
	case FIGURE_MILLISECONDS:
		text_printf(text, "%.1f", cell->number / 60000);
		return;
	case FIGURE_REAL:
		text_printf(text, "%.1f", cell->number);
		return;
	case FIGURE_NUMBER:
		text_printf(text, "%.0f", cell->number);
	}
}

void figure_format_head(struct text *text, const struct figure_column *column)
{
	if (column->kind == FIGURE_MILLISECONDS) {
		text_add_string(text, "minutes");
		return;
	}
	for (const char *at = column->name; *at; at++)
		text_add_char(text, *at == '_' ? ' ' : *at);
}

size_t figure_chart_column(const struct figure *figure)
{
	/* The first that is there says most. */
	static const char *const wanted[] = { "lapses", "share", "reviews",
					      "cards" };
	bool by_success = strcmp(figure->name, "maturity") == 0 ||
			  strcmp(figure->name, "interval") == 0 ||
			  strcmp(figure->name, "hour") == 0;

	for (size_t w = 0; w < COUNT_OF(wanted); w++)
		for (size_t i = 0; i < figure->column_count; i++)
			if (strcmp(figure->columns[i].name,
				   by_success ? "retention" : wanted[w]) == 0)
				return i;
	return figure->column_count;
}
