/*
 * html_markdown - the HTML of another program's card as Markdown.
 *
 * Kept: bold, italics, struck-out text, lists, tables, code, line breaks,
 * pictures and sounds by the names of their files, links into the net.
 * Digits and signs in sub- and superscript become the characters Unicode
 * has for them; other such text, and underlined text, keeps its tag (u,
 * sub, sup), which anki_html() takes back.  Colours, sizes, scripts, styles
 * and buttons go.  LaTeX stays the text it is, escaped.
 */
#ifndef EXCHANGE_HTML_MARKDOWN_H
#define EXCHANGE_HTML_MARKDOWN_H

#include <stdbool.h>
#include "rounds/text.h"

/* Deeper elements, and all in them, come as plain text. */
enum { HTML_MARKDOWN_DEPTH = 100 };

/*
 * Append `html`, valid UTF-8 without NUL, as Markdown.  With `clozes` the
 * marks of cloze.h in its text stay marks, and emphasis never crosses one.
 */
void html_markdown(struct slice html, bool clozes, struct text *out);

#endif
