#include "report/report.h"

#include "report/svg.h"
#include "rounds/figure_format.h"

static const char head[] =
	"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	"<meta charset=\"utf-8\">\n"
	"<meta http-equiv=\"Content-Security-Policy\" "
	"content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	"<meta name=\"viewport\" content=\"width=device-width, "
	"initial-scale=1\">\n"
	"<meta name=\"color-scheme\" content=\"light dark\">\n";

static const char style[] =
	"<style>\n"
	":root{--paper:#fff;--ink:#1a1a1a;--quiet:#555;--bar:#0b5394;"
	"--none:#e3e3e3;--line:#c8c8c8}\n"
	"@media (prefers-color-scheme:dark){:root{--paper:#161616;"
	"--ink:#ececec;--quiet:#b0b0b0;--bar:#7db8f0;--none:#333;"
	"--line:#4a4a4a}}\n"
	"@media print{:root{--paper:#fff;--ink:#000;--quiet:#333;"
	"--bar:#0b5394;--none:#e3e3e3;--line:#999}"
	"section{break-inside:avoid}details:not([open]){display:none}}\n"
	"body{font:16px/1.5 system-ui,sans-serif;background:var(--paper);"
	"color:var(--ink);max-width:44rem;margin:0 auto;padding:1rem}\n"
	"h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}\n"
	"svg{display:block;width:100%;height:auto}\n"
	".bar{fill:var(--bar)}.label{fill:var(--ink);font-size:11px}"
	".small{fill:var(--quiet);font-size:6px}\n"
	".q0{fill:var(--none)}.q1,.q2,.q3,.q4{fill:var(--bar)}"
	".q1{fill-opacity:.3}.q2{fill-opacity:.5}.q3{fill-opacity:.75}\n"
	".wide{overflow-x:auto}"
	"table{border-collapse:collapse;margin:.5rem 0;font-size:.875rem}"
	"th,td{padding:.2rem .6rem;border-bottom:1px solid var(--line);"
	"text-align:right;vertical-align:top}"
	".text{text-align:left;overflow-wrap:anywhere}\n"
	".quiet{color:var(--quiet);font-size:.875rem;margin:0 0 .3rem}"
	"summary{color:var(--quiet);cursor:pointer}\n"
	"</style>\n";

/* The exact value stands beside the one for people. */
static void add_cell(struct text *text, const struct figure_cell *cell,
		     enum figure_kind kind)
{
	if (kind == FIGURE_TEXT) {
		text_add_string(text, "<td class=\"text\">");
		svg_escape(text, cell->text);
	} else if (cell->none || kind == FIGURE_DATE) {
		text_add_string(text, "<td>");
		figure_format(text, cell, kind);
	} else {
		text_printf(text, "<td><data value=\"%.15g\">", cell->number);
		figure_format(text, cell, kind);
		text_add_string(text, "</data>");
	}
	text_add_string(text, "</td>");
}

static void add_table(struct text *text, const struct figure *figure)
{
	text_printf(text,
		    "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
		    "aria-label=\"%s\"><table id=\"%s\">\n<thead><tr>",
		    figure->title, figure->name);
	for (size_t i = 0; i < figure->column_count; i++) {
		bool words = figure->columns[i].kind == FIGURE_TEXT;

		text_printf(text, "<th scope=\"col\"%s>",
			    words ? " class=\"text\"" : "");
		figure_format_head(text, &figure->columns[i]);
		text_add_string(text, "</th>");
	}
	text_add_string(text, "</tr></thead>\n<tbody>\n");
	for (size_t row = 0; row < figure->row_count; row++) {
		text_add_string(text, "<tr>");
		for (size_t i = 0; i < figure->column_count; i++)
			add_cell(text, figure_at(figure, row, i),
				 figure->columns[i].kind);
		text_add_string(text, "</tr>\n");
	}
	text_add_string(text, "</tbody></table></div>\n");
}

static void add_total(struct text *text, const struct figure *total)
{
	text_printf(text, "<table id=\"%s\">\n", total->name);
	for (size_t i = 0; i < total->column_count; i++) {
		text_add_string(text, "<tr><th scope=\"row\" class=\"text\">");
		figure_format_head(text, &total->columns[i]);
		text_add_string(text, "</th>");
		add_cell(text, figure_at(total, 0, i), total->columns[i].kind);
		text_add_string(text, "</tr>\n");
	}
	text_add_string(text, "</table>\n");
}

/* What length or shade stands for. */
static void add_caption(struct text *text, const struct figure *figure,
			enum figure_id id)
{
	size_t column = figure_chart_column(figure);

	text_add_string(text, id == FIGURE_DAY ? "<p class=\"quiet\">Shades: "
					       : "<p class=\"quiet\">Bars: ");
	figure_format_head(text, &figure->columns[column]);
	text_add_string(text, "</p>\n");
}

static void add_section(struct text *text, const struct report *report,
			enum figure_id id)
{
	const struct figure *figure = &report->all[id];
	bool charted = figure_chart_column(figure) < figure->column_count;

	text_printf(text, "<section>\n<h2>%s</h2>\n", figure->title);
	if (id == FIGURE_TOTAL) {
		add_total(text, figure);
	} else if (!figure->row_count) {
		text_add_string(text, "<p>Nothing yet.</p>\n");
	} else {
		if (charted)
			add_caption(text, figure, id);
		if (id == FIGURE_DAY)
			svg_calendar(text, figure, report->day);
		else
			svg_bars(text, figure);
		if (charted)
			text_add_string(text, "<details><summary>Table"
					      "</summary>\n");
		add_table(text, figure);
		if (charted)
			text_add_string(text, "</details>\n");
	}
	text_add_string(text, "</section>\n");
}

void report_html(struct text *text, const struct report *report)
{
	char day[24];

	day_format(report->day, day);
	text_add_string(text, head);
	text_printf(text, "<title>Progress, %s</title>\n", day);
	text_add_string(text, style);
	text_printf(text, "</head>\n<body>\n<main>\n<h1>Progress, %s</h1>\n",
		    day);
	if (report->learner) {
		text_add_string(text, "<p>Learner: ");
		svg_escape(text, report->learner);
		text_add_string(text, "</p>\n");
	}
	for (int id = 0; id < FIGURE_COUNT; id++)
		add_section(text, report, (enum figure_id)id);
	text_add_string(text, "</main>\n</body>\n</html>\n");
}
