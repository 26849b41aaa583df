/*
 * report - all figures as one document to read, print or hand in.
 */
#ifndef ROUNDS_REPORT_REPORT_H
#define ROUNDS_REPORT_REPORT_H

#include "rounds/figure.h"
#include "rounds/text.h"

struct report {
	const struct figure *all; /* FIGURE_COUNT of them */
	day_number day;           /* it was made on */
	const char *learner;      /* pseudonym; NULL: not told */
};

/* Append the report as Markdown, a table a figure. */
void report_markdown(struct text *text, const struct report *report);

/*
 * Append the report as one HTML page that needs nothing else: charts are
 * SVG, each with its table; no script, and a policy that forbids requests.
 */
void report_html(struct text *text, const struct report *report);

#endif
