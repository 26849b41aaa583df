/*
 * html_markdown_element - what an element of HTML becomes in Markdown.
 */
#ifndef EXCHANGE_HTML_MARKDOWN_ELEMENT_H
#define EXCHANGE_HTML_MARKDOWN_ELEMENT_H

#include <libxml/tree.h>
#include <stdbool.h>
#include "rounds/text.h"

enum html_markdown_kind {
	MARKDOWN_INLINE, /* also what is not known: its text counts */
	MARKDOWN_SKIP,
	MARKDOWN_RAISED,
	MARKDOWN_LOWERED,
	MARKDOWN_CODE,
	MARKDOWN_CODE_BLOCK,
	MARKDOWN_PICTURE,
	MARKDOWN_LINE_END, /* br */
	MARKDOWN_LINE,     /* a line or more of its own */
	MARKDOWN_PARAGRAPH,
	MARKDOWN_LIST,
	MARKDOWN_NUMBERED,
	MARKDOWN_TABLE,
	MARKDOWN_ROWS /* a row of a table, or some */
};

struct html_markdown_role {
	const char *name;
	enum html_markdown_kind role;
	const char *mark; /* around its text, "**" or "<u>"; or NULL */
};

/* Never NULL. */
const struct html_markdown_role *html_markdown_role(const xmlNode *node);

/* The mark that a style attribute asks for, or NULL. */
const char *html_markdown_style(xmlNode *node);

bool html_markdown_is(const xmlNode *node, const char *name);
bool html_markdown_is_cell(const xmlNode *node);

/* A whole number in an attribute, 1 to 1000; else `otherwise`. */
unsigned html_markdown_number(xmlNode *node, const char *attribute,
			      unsigned otherwise);

/* Columns of a table that shows data; 0 for one that holds tables. */
size_t html_markdown_columns(const xmlNode *table);

/*
 * Append the text in characters that stand high or low.  False, nothing
 * appended, when one of its characters has no such form.
 */
bool html_markdown_script(const char *text, bool raised, struct text *out);

/* Append ![what](file), [sound:file], or nothing, for a picture's element. */
void html_markdown_picture(xmlNode *node, struct text *out);

#endif
