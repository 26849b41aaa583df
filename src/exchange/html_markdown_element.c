#include "exchange/html_markdown_element.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "rounds/attrs.h"
#include "rounds/utf8.h"

enum { NUMBER_MAX = 1000 };

/* By name. */
static const struct html_markdown_role roles[] = {
	{ "address", MARKDOWN_LINE, NULL },
	{ "article", MARKDOWN_LINE, NULL },
	{ "aside", MARKDOWN_LINE, NULL },
	{ "audio", MARKDOWN_PICTURE, NULL },
	{ "b", MARKDOWN_INLINE, "**" },
	{ "blockquote", MARKDOWN_PARAGRAPH, NULL },
	{ "br", MARKDOWN_LINE_END, NULL },
	{ "button", MARKDOWN_SKIP, NULL },
	{ "caption", MARKDOWN_PARAGRAPH, NULL },
	{ "center", MARKDOWN_LINE, NULL },
	{ "code", MARKDOWN_CODE, NULL },
	{ "dd", MARKDOWN_LINE, NULL },
	{ "del", MARKDOWN_INLINE, "~~" },
	{ "details", MARKDOWN_LINE, NULL },
	{ "div", MARKDOWN_LINE, NULL },
	{ "dl", MARKDOWN_PARAGRAPH, NULL },
	{ "dt", MARKDOWN_LINE, "**" },
	{ "em", MARKDOWN_INLINE, "*" },
	{ "figcaption", MARKDOWN_LINE, NULL },
	{ "figure", MARKDOWN_PARAGRAPH, NULL },
	{ "footer", MARKDOWN_LINE, NULL },
	{ "form", MARKDOWN_LINE, NULL },
	{ "h1", MARKDOWN_PARAGRAPH, "**" },
	{ "h2", MARKDOWN_PARAGRAPH, "**" },
	{ "h3", MARKDOWN_PARAGRAPH, "**" },
	{ "h4", MARKDOWN_PARAGRAPH, "**" },
	{ "h5", MARKDOWN_PARAGRAPH, "**" },
	{ "h6", MARKDOWN_PARAGRAPH, "**" },
	{ "head", MARKDOWN_SKIP, NULL },
	{ "header", MARKDOWN_LINE, NULL },
	{ "hr", MARKDOWN_PARAGRAPH, NULL },
	{ "i", MARKDOWN_INLINE, "*" },
	{ "iframe", MARKDOWN_SKIP, NULL },
	{ "img", MARKDOWN_PICTURE, NULL },
	{ "input", MARKDOWN_SKIP, NULL },
	{ "kbd", MARKDOWN_CODE, NULL },
	{ "li", MARKDOWN_LINE, NULL },
	{ "main", MARKDOWN_LINE, NULL },
	{ "object", MARKDOWN_SKIP, NULL },
	{ "ol", MARKDOWN_NUMBERED, NULL },
	{ "p", MARKDOWN_PARAGRAPH, NULL },
	{ "pre", MARKDOWN_CODE_BLOCK, NULL },
	{ "s", MARKDOWN_INLINE, "~~" },
	{ "samp", MARKDOWN_CODE, NULL },
	{ "script", MARKDOWN_SKIP, NULL },
	{ "section", MARKDOWN_LINE, NULL },
	{ "select", MARKDOWN_SKIP, NULL },
	{ "source", MARKDOWN_PICTURE, NULL },
	{ "strike", MARKDOWN_INLINE, "~~" },
	{ "strong", MARKDOWN_INLINE, "**" },
	{ "style", MARKDOWN_SKIP, NULL },
	{ "sub", MARKDOWN_LOWERED, NULL },
	{ "summary", MARKDOWN_LINE, NULL },
	{ "sup", MARKDOWN_RAISED, NULL },
	{ "svg", MARKDOWN_PICTURE, NULL },
	{ "table", MARKDOWN_TABLE, NULL },
	{ "tbody", MARKDOWN_ROWS, NULL },
	{ "template", MARKDOWN_SKIP, NULL },
	{ "textarea", MARKDOWN_SKIP, NULL },
	{ "tfoot", MARKDOWN_ROWS, NULL },
	{ "thead", MARKDOWN_ROWS, NULL },
	{ "title", MARKDOWN_SKIP, NULL },
	{ "tr", MARKDOWN_ROWS, NULL },
	{ "tt", MARKDOWN_CODE, NULL },
	{ "u", MARKDOWN_INLINE, "<u>" },
	{ "ul", MARKDOWN_LIST, NULL },
	{ "video", MARKDOWN_PICTURE, NULL },
};

static int compare_roles(const void *name, const void *role)
{
	return strcmp(name, ((const struct html_markdown_role *)role)->name);
}

const struct html_markdown_role *html_markdown_role(const xmlNode *node)
{
	static const struct html_markdown_role other = { "", MARKDOWN_INLINE,
							 NULL };
	const struct html_markdown_role *role =
		node->type == XML_ELEMENT_NODE
			? bsearch(node->name, roles, COUNT_OF(roles),
				  sizeof roles[0], compare_roles)
			: NULL;

	return role ? role : &other;
}

bool html_markdown_is(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

bool html_markdown_is_cell(const xmlNode *node)
{
	return html_markdown_is(node, "td") || html_markdown_is(node, "th");
}

/* An attribute as a string of the library, or NULL. */
static char *attribute_of(xmlNode *node, const char *name)
{
	return (char *)xmlGetNoNsProp(node, (const xmlChar *)name);
}

const char *html_markdown_style(xmlNode *node)
{
	char *style = attribute_of(node, "style");
	const char *mark = NULL;

	if (style && (strstr(style, "font-weight: bold") ||
		      strstr(style, "font-weight:bold") ||
		      strstr(style, "font-weight: 700") ||
		      strstr(style, "font-weight:700")))
		mark = "**";
	else if (style && (strstr(style, "font-style: italic") ||
			   strstr(style, "font-style:italic")))
		mark = "*";
	xmlFree(style);
	return mark;
}

unsigned html_markdown_number(xmlNode *node, const char *attribute,
			      unsigned otherwise)
{
	char *value = attribute_of(node, attribute);
	long number = value ? strtol(value, NULL, 10) : 0;

	xmlFree(value);
	return number < 1 || number > NUMBER_MAX ? otherwise : (unsigned)number;
}

static size_t cells_of(const xmlNode *row)
{
	size_t count = 0;

	for (xmlNode *cell = row->children; cell; cell = cell->next)
		if (html_markdown_is_cell(cell))
			count += html_markdown_number(cell, "colspan", 1);
	return count > NUMBER_MAX ? NUMBER_MAX : count;
}

static bool holds_table(const xmlNode *node)
{
	for (const xmlNode *at = node->children; at;) {
		if (html_markdown_is(at, "table"))
			return true;
		if (at->children && at->type == XML_ELEMENT_NODE) {
			at = at->children;
			continue;
		}
		while (at != node && !at->next)
			at = at->parent;
		at = at == node ? NULL : at->next;
	}
	return false;
}

size_t html_markdown_columns(const xmlNode *table)
{
	size_t columns = 0;

	if (html_markdown_is(table, "table") && holds_table(table))
		return 0;
	for (const xmlNode *node = table->children; node; node = node->next) {
		size_t count = 0;

		if (html_markdown_is(node, "tr"))
			count = cells_of(node);
		else if (html_markdown_role(node)->role == MARKDOWN_ROWS)
			count = html_markdown_columns(node);
		columns = count > columns ? count : columns;
	}
	return columns;
}

bool html_markdown_script(const char *text, bool raised, struct text *out)
{
	static const struct {
		uint32_t code, raised, lowered;
	} forms[] = {
		{ '0', 0x2070, 0x2080 },    { '1', 0xB9, 0x2081 },
		{ '2', 0xB2, 0x2082 },      { '3', 0xB3, 0x2083 },
		{ '4', 0x2074, 0x2084 },    { '5', 0x2075, 0x2085 },
		{ '6', 0x2076, 0x2086 },    { '7', 0x2077, 0x2087 },
		{ '8', 0x2078, 0x2088 },    { '9', 0x2079, 0x2089 },
		{ '+', 0x207A, 0x208A },    { '-', 0x207B, 0x208B },
		{ 0x2212, 0x207B, 0x208B }, { 0x2013, 0x207B, 0x208B },
		{ '=', 0x207C, 0x208C },    { '(', 0x207D, 0x208D },
		{ ')', 0x207E, 0x208E },    { 'n', 0x207F, 0x2099 },
	};
	size_t start = out->length, size = strlen(text);

	for (size_t at = 0, i; at < size;) {
		uint32_t code;

		at += utf8_decode(text + at, size - at, &code);
		for (i = 0; i < COUNT_OF(forms) && forms[i].code != code; i++)
			;
		if (i == COUNT_OF(forms)) {
			text_truncate(out, start);
			return false;
		}
		utf8_add(out, raised ? forms[i].raised : forms[i].lowered);
	}
	return true;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The name of the file: what an address writes as %20 is a space. */
static void add_decoded(const char *address, struct text *out)
{
	size_t start = out->length, offset;

	for (const char *at = address; *at; at++) {
		int high = *at == '%' ? hex(at[1]) : -1;
		int low = high < 0 ? -1 : hex(at[2]);

		if (low < 0 || high * 16 + low < ' ') {
			text_add_char(out, *at);
			continue;
		}
		text_add_char(out, (char)(high * 16 + low));
		at += 2;
	}
	if (utf8_valid(out->bytes + start, out->length - start, &offset))
		return;
	text_truncate(out, start);
	text_add_string(out, address);
}

/* What may stand between brackets, or between < and >. */
static void add_escaped(const char *text, const char *special, struct text *out)
{
	for (; *text; text++) {
		if (strchr("\n\r\t", *text)) {
			text_add_char(out, ' ');
			continue;
		}
		if (strchr(special, *text))
			text_add_char(out, '\\');
		text_add_char(out, *text);
	}
}

static void add_picture(const char *address, const char *what, struct text *out)
{
	struct text name = TEXT_INIT;

	if (strstr(address, "://"))
		text_add_string(&name, address);
	else
		add_decoded(address, &name);
	text_add_string(out, "![");
	add_escaped(what ? what : "", "\\[]*_`<&", out);
	text_add_string(out, "](");
	if (strpbrk(name.bytes, " ()<>\\&")) {
		text_add_char(out, '<');
		add_escaped(name.bytes, "\\<>&", out);
		text_add_char(out, '>');
	} else {
		text_add_string(out, name.bytes);
	}
	text_add_char(out, ')');
	text_release(&name);
}

void html_markdown_picture(xmlNode *node, struct text *out)
{
	char *address = attribute_of(node, "src");
	char *what = attribute_of(node, "alt");

	if (html_markdown_is(node, "svg") ||
	    (address && strncasecmp(address, "data:", 5) == 0))
		text_add_string(out, "\\[picture\\]");
	else if (address && *address)
		add_picture(address, what, out);
	xmlFree(address);
	xmlFree(what);
}
