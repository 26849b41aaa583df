/*
 * org_markdown - the text below an Org heading as Markdown.
 *
 * Kept: emphasis, code, lists, tables, line breaks, raised and
 * lowered text, links into the net, pictures by the names of their files.
 * Comments, keywords and drawers go.  LaTeX stays the text it is, escaped.
 * Gaps (org_gap.h) become marks of cloze.h; links, footnotes, dates, check
 * boxes, code and LaTeX hold none.
 */
#ifndef ROUNDS_EXCHANGE_ORG_MARKDOWN_H
#define ROUNDS_EXCHANGE_ORG_MARKDOWN_H

#include <stddef.h>
#include "exchange/markdown_out.h"
#include "exchange/org_gap.h"
#include "rounds/text.h"

/*
 * Append the text, valid UTF-8 without NUL; lines of up to any length and
 * blocks without their end are read as far as they go.
 */
void org_markdown(struct slice body, struct org_cloze *cloze, struct text *out);

/* The same for the text of one line, as of a heading. */
void org_markdown_line(struct slice line, struct text *out);

size_t org_gap_count(struct slice body);

/* For org_markdown alone: a paragraph, an item or a cell. */
void org_inline(struct slice text, struct org_cloze *cloze,
		struct markdown_out *out);

#endif
