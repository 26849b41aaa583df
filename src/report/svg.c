#include "report/svg.h"

#include "rounds/figure_format.h"
#include "rounds/utf8.h"

#define WIDTH 400
#define LINE 16
#define LABEL_WIDTH 110
#define VALUE_WIDTH 60
#define ROWS_MOST 60
#define LABEL_BYTES 18

#define WEEKS 53
#define CELL 7

void svg_escape(struct text *text, const char *string)
{
	for (; *string; string++) {
		unsigned char c = (unsigned char)*string;

		if (c == '&')
			text_add_string(text, "&amp;");
		else if (c == '<')
			text_add_string(text, "&lt;");
		else if (c == '>')
			text_add_string(text, "&gt;");
		else if (c == '"')
			text_add_string(text, "&quot;");
		else if (c >= 0x20 && c != 0x7f)
			text_add_char(text, *string);
		else
			text_add_char(text, ' ');
	}
}

static void open_chart(struct text *text, const struct figure *figure,
		       const char *what, int height)
{
	text_printf(text,
		    "<svg role=\"img\" id=\"chart-%s\" viewBox=\"0 0 %d %d\" "
		    "aria-labelledby=\"title-%s\">\n<title id=\"title-%s\">",
		    figure->name, WIDTH, height, figure->name, figure->name);
	svg_escape(text, figure->title);
	text_printf(text, ": %s</title>\n", what);
}

/* Cut between code points. */
static void add_label(struct text *text, const struct figure *figure,
		      size_t row)
{
	struct text label = TEXT_INIT;
	size_t size;

	figure_format(&label, figure_at(figure, row, 0),
		      figure->columns[0].kind);
	size = label.length;
	if (size > LABEL_BYTES) {
		size = LABEL_BYTES - 1;
		while (size &&
		       ((unsigned char)label.bytes[size] & 0xc0) == 0x80)
			size--;
		text_truncate(&label, size);
		text_add_string(&label, "…");
	}
	svg_escape(text, label.bytes);
	text_release(&label);
}

static void add_bar(struct text *text, const struct figure *figure, size_t row,
		    size_t column, double most, int y)
{
	const struct figure_cell *cell = figure_at(figure, row, column);
	double room = WIDTH - LABEL_WIDTH - VALUE_WIDTH;
	double length = most > 0 ? room * cell->number / most : 0;

	text_printf(text,
		    "<text class=\"label\" x=\"%d\" y=\"%d\" "
		    "text-anchor=\"end\">",
		    LABEL_WIDTH - 6, y + 12);
	add_label(text, figure, row);
	text_printf(text,
		    "</text><rect class=\"bar\" x=\"%d\" y=\"%d\" "
		    "width=\"%.1f\" height=\"%d\"/>"
		    "<text class=\"label\" x=\"%.1f\" y=\"%d\">",
		    LABEL_WIDTH, y + 2, length, LINE - 4,
		    LABEL_WIDTH + length + 4, y + 12);
	figure_format(text, cell, figure->columns[column].kind);
	text_add_string(text, "</text>\n");
}

void svg_bars(struct text *text, const struct figure *figure)
{
	size_t column = figure_chart_column(figure);
	size_t first = figure->row_count > ROWS_MOST
			       ? figure->row_count - ROWS_MOST
			       : 0;
	struct text head = TEXT_INIT;
	double most = 0;

	if (column >= figure->column_count || !figure->row_count)
		return;
	if (figure->columns[column].kind == FIGURE_SHARE)
		most = 1; /* a full bar is all of it */
	for (size_t row = first; row < figure->row_count; row++) {
		double value = figure_at(figure, row, column)->number;

		most = value > most ? value : most;
	}
	figure_format_head(&head, &figure->columns[column]);
	open_chart(text, figure, head.bytes,
		   (int)(figure->row_count - first) * LINE);
	text_release(&head);
	for (size_t row = first; row < figure->row_count; row++)
		add_bar(text, figure, row, column, most,
			(int)(row - first) * LINE);
	text_add_string(text, "</svg>\n");
}

static double most_between(const struct figure *days, size_t column,
			   day_number first, day_number last)
{
	double most = 0;

	for (size_t row = 0; row < days->row_count; row++) {
		double day = figure_at(days, row, 0)->number;
		double reviews = figure_at(days, row, column)->number;

		if (day >= first && day <= last && reviews > most)
			most = reviews;
	}
	return most;
}

static void add_day(struct text *text, int place, day_number day,
		    double reviews, double most)
{
	int quarter = reviews <= 0 ? 0 : 1 + (int)(3.999 * reviews / most);
	char name[24];

	day_format(day, name);
	text_printf(text,
		    "<rect class=\"q%d\" x=\"%d\" y=\"%d\" width=\"%d\" "
		    "height=\"%d\"><title>%s: %.0f</title></rect>\n",
		    quarter, 14 + place / 7 * CELL, place % 7 * CELL, CELL - 1,
		    CELL - 1, name, reviews);
}

void svg_calendar(struct text *text, const struct figure *days,
		  day_number today)
{
	day_number first = today - (today + 3) % 7 - (WEEKS - 1) * 7;
	size_t column = figure_find(days, "reviews"), row = 0;
	double most = most_between(days, column, first, today);
	static const char names[7][3] = { "M", "", "W", "", "F", "", "S" };

	open_chart(text, days, "reviews, a column a week", 7 * CELL + 2);
	for (int i = 0; i < 7; i++)
		text_printf(text,
			    "<text class=\"small\" x=\"2\" y=\"%d\">%s"
			    "</text>\n",
			    i * CELL + 6, names[i]);
	for (int place = 0; first + place <= today; place++) {
		double reviews = 0;

		while (row < days->row_count &&
		       figure_at(days, row, 0)->number < first + place)
			row++;
		if (row < days->row_count &&
		    figure_at(days, row, 0)->number == first + place)
			reviews = figure_at(days, row, column)->number;
		add_day(text, place, first + place, reviews, most);
	}
	text_add_string(text, "</svg>\n");
}
