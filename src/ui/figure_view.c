#include "ui/figure_view.h"

#include <string.h>
#include "rounds/figure_format.h"
#include "rounds/utf8.h"
#include "ui/safe.h"

#define BAR_LEAST 10
#define LABEL_MOST 40

struct layout {
	const struct figure *figure;
	const struct terminal *terminal;
	bool shown[FIGURE_COLUMNS_MAX];
	size_t widths[FIGURE_COLUMNS_MAX];
	size_t chart; /* column; column_count: none */
	size_t bar;   /* most cells of a bar */
	double most;
};

static size_t width_of(const struct text *text)
{
	return utf8_width(text->bytes, text->length);
}

/* The cell as it is shown; a long text is cut with dots. */
static void read_cell(struct text *text, const struct layout *layout,
		      size_t row, size_t column)
{
	const struct figure_cell *cell = figure_at(layout->figure, row, column);
	const char *dots = layout->terminal->utf8 ? "…" : "...";
	size_t room = LABEL_MOST;

	if (layout->terminal->columns < 90)
		room = 24;
	text_clear(text);
	if (layout->figure->columns[column].kind != FIGURE_TEXT || cell->none) {
		figure_format(text, cell, layout->figure->columns[column].kind);
		return;
	}
	safe_add_string(text, cell->text, layout->terminal->utf8);
	if (width_of(text) <= room)
		return;
	while (text->length && width_of(text) > room - 3) {
		/* a code point is taken off whole */
		while (text->length > 1 &&
		       ((unsigned char)text->bytes[text->length - 1] & 0xc0) ==
			       0x80)
			text_truncate(text, text->length - 1);
		text_truncate(text, text->length - 1);
	}
	text_add_string(text, dots);
}

static size_t used_width(const struct layout *layout)
{
	size_t used = 0;

	for (size_t i = 0; i < layout->figure->column_count; i++)
		if (layout->shown[i])
			used += layout->widths[i] + (used ? 2 : 0);
	return used;
}

static void leave_out(struct layout *layout)
{
	static const char *const least[] = { "card",  "drill",   "new",
					     "right", "asked",   "begun",
					     "deck",  "overdue", "milliseconds",
					     "leech" };
	const struct figure *figure = layout->figure;
	size_t room = layout->terminal->columns;

	for (size_t w = 0; w < COUNT_OF(least); w++) {
		if (used_width(layout) + 1 + BAR_LEAST <= room)
			return;
		for (size_t i = 1; i <= figure->column_count; i++)
			if (strcmp(figure->columns[i - 1].name, least[w]) == 0)
				layout->shown[i - 1] = false;
	}
}

static void measure(struct layout *layout, struct text *cell)
{
	const struct figure *figure = layout->figure;

	for (size_t i = 0; i < figure->column_count; i++) {
		text_clear(cell);
		figure_format_head(cell, &figure->columns[i]);
		layout->shown[i] = true;
		layout->widths[i] = width_of(cell);
		for (size_t row = 0; row < figure->row_count; row++) {
			read_cell(cell, layout, row, i);
			if (width_of(cell) > layout->widths[i])
				layout->widths[i] = width_of(cell);
		}
	}
	layout->chart = figure_chart_column(figure);
	if (layout->chart < figure->column_count &&
	    figure->columns[layout->chart].kind == FIGURE_SHARE)
		layout->most = 1; /* a full bar is all of it */
	for (size_t row = 0;
	     layout->chart < figure->column_count && row < figure->row_count;
	     row++) {
		double value = figure_at(figure, row, layout->chart)->number;

		layout->most = value > layout->most ? value : layout->most;
	}
	leave_out(layout);
	if (used_width(layout) + 1 + BAR_LEAST <= layout->terminal->columns)
		layout->bar =
			layout->terminal->columns - used_width(layout) - 1;
}

static void add_padded(struct text *text, const struct layout *layout,
		       size_t column, const struct text *cell)
{
	bool left = layout->figure->columns[column].kind == FIGURE_TEXT;
	size_t used = width_of(cell);
	int gap = (int)(layout->widths[column] > used
				? layout->widths[column] - used
				: 0);

	if (text_ends_with(text, "\n") || !text->length)
		; /* the first of its line */
	else
		text_add_string(text, "  ");
	text_printf(text, "%*s%s%*s", left ? 0 : gap, "", cell->bytes,
		    left ? gap : 0, "");
}

static void add_bar(struct text *text, const struct layout *layout, size_t row)
{
	static const char *const eighths[] = { "",  "▏", "▎", "▍",
					       "▌", "▋", "▊", "▉" };
	double value;
	size_t cells;

	if (!layout->bar || layout->chart >= layout->figure->column_count ||
	    layout->most <= 0)
		return;
	value = figure_at(layout->figure, row, layout->chart)->number;
	cells = (size_t)(value / layout->most * (double)layout->bar * 8 + 0.5);
	if (cells)
		text_add_char(text, ' ');
	for (size_t i = 0; i < cells / 8; i++)
		text_add_string(text, layout->terminal->utf8 ? "█" : "#");
	if (layout->terminal->utf8)
		text_add_string(text, eighths[cells % 8]);
}

static void trim_line(struct text *text)
{
	while (text_ends_with(text, " "))
		text_truncate(text, text->length - 1);
	text_add_char(text, '\n');
}

static void add_title(struct text *text, const char *title,
		      const struct terminal *terminal)
{
	if (text->length)
		text_add_char(text, '\n');
	text_printf(text, "%s%s%s\n", terminal_style(terminal, STYLE_BOLD),
		    title, terminal_style(terminal, STYLE_PLAIN));
}

void figure_view(struct text *text, const struct figure *figure,
		 const struct terminal *terminal)
{
	struct layout layout = { .figure = figure, .terminal = terminal };
	struct text cell = TEXT_INIT;

	add_title(text, figure->title, terminal);
	if (!figure->row_count)
		text_add_string(text, "Nothing yet.\n");
	measure(&layout, &cell);
	for (size_t i = 0; figure->row_count && i < figure->column_count; i++) {
		if (!layout.shown[i])
			continue;
		text_clear(&cell);
		figure_format_head(&cell, &figure->columns[i]);
		add_padded(text, &layout, i, &cell);
	}
	if (figure->row_count)
		trim_line(text);
	for (size_t row = 0; row < figure->row_count; row++) {
		for (size_t i = 0; i < figure->column_count; i++) {
			if (!layout.shown[i])
				continue;
			read_cell(&cell, &layout, row, i);
			add_padded(text, &layout, i, &cell);
		}
		add_bar(text, &layout, row);
		trim_line(text);
	}
	text_release(&cell);
}

void figure_view_total(struct text *text, const struct figure *total,
		       const struct terminal *terminal)
{
	struct text head = TEXT_INIT;

	add_title(text, total->title, terminal);
	for (size_t i = 0; i < total->column_count; i++) {
		text_clear(&head);
		figure_format_head(&head, &total->columns[i]);
		text_printf(text, "%-16s", head.bytes);
		text_clear(&head);
		figure_format(&head, figure_at(total, 0, i),
			      total->columns[i].kind);
		text_printf(text, " %10s\n", head.bytes);
	}
	text_release(&head);
}
