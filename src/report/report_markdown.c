#include "report/report.h"

#include "rounds/figure_format.h"

/* What would begin markup or end the cell is taken as it is. */
static void add_escaped(struct text *text, const char *cell)
{
	for (; *cell; cell++) {
		unsigned char c = (unsigned char)*cell;

		if (strchr("\\`*_[]<>|&#~", *cell))
			text_add_char(text, '\\');
		text_add_char(text, c < 0x20 || c == 0x7f ? ' ' : *cell);
	}
}

static void add_cell(struct text *text, const struct figure_cell *cell,
		     enum figure_kind kind)
{
	text_add_string(text, " ");
	if (kind == FIGURE_TEXT)
		add_escaped(text, cell->text);
	else
		figure_format(text, cell, kind);
	text_add_string(text, " |");
}

static void add_figure(struct text *text, const struct figure *figure)
{
	text_printf(text, "\n## %s\n\n", figure->title);
	if (!figure->row_count) {
		text_add_string(text, "Nothing yet.\n");
		return;
	}
	text_add_char(text, '|');
	for (size_t i = 0; i < figure->column_count; i++) {
		text_add_char(text, ' ');
		figure_format_head(text, &figure->columns[i]);
		text_add_string(text, " |");
	}
	text_add_string(text, "\n|");
	for (size_t i = 0; i < figure->column_count; i++)
		text_add_string(text, figure->columns[i].kind == FIGURE_TEXT
					      ? " --- |"
					      : " ---: |");
	for (size_t row = 0; row < figure->row_count; row++) {
		text_add_string(text, "\n|");
		for (size_t i = 0; i < figure->column_count; i++)
			add_cell(text, figure_at(figure, row, i),
				 figure->columns[i].kind);
	}
	text_add_char(text, '\n');
}

void report_markdown(struct text *text, const struct report *report)
{
	char day[24];

	day_format(report->day, day);
	text_printf(text, "# Progress, %s\n", day);
	if (report->learner)
		text_printf(text, "\nLearner: %s\n", report->learner);
	for (int id = 0; id < FIGURE_COUNT; id++)
		add_figure(text, &report->all[id]);
}
