#include "exchange/html_markdown.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "exchange/anki_html.h"
#include "exchange/html_markdown_element.h"
#include "exchange/markdown_out.h"
#include "rounds/utf8.h"

struct walk {
	struct markdown_out out;
	bool clozes;
	unsigned open;  /* clozes around */
	unsigned depth; /* elements around */
};

static void walk_node(struct walk *walk, xmlNode *node);
static void walk_children(struct walk *walk, xmlNode *node);

/* -- text --------------------------------------------------------------- */

/* Bytes of "{{c1::" at the beginning of `text`, or 0. */
static size_t opening(struct slice text)
{
	size_t i = 3;

	if (!slice_starts_with(text, "{{c"))
		return 0;
	while (i < text.length &&
	       (text.bytes[i] == ',' || (unsigned)(text.bytes[i] - '0') < 10))
		i++;
	if (text.length - i < 2 || memcmp(text.bytes + i, "::", 2) != 0)
		return 0;
	return i == 3 ? 0 : i + 2;
}

/* Bytes of a part of a cloze at the beginning of `text`, or 0. */
static size_t cloze_part(const struct walk *walk, struct slice text)
{
	size_t size = opening(text);

	if (!size && walk->open &&
	    (slice_starts_with(text, "}}") || slice_starts_with(text, "::")))
		size = 2;
	return size;
}

static struct slice tail(struct slice text, size_t from)
{
	return (struct slice){ text.bytes + from, text.length - from };
}

static void add_text(struct walk *walk, struct slice text)
{
	size_t plain = 0;

	for (size_t i = 0; walk->clozes && i < text.length;) {
		struct slice rest = tail(text, i);
		size_t size = cloze_part(walk, rest);

		if (!size) {
			i++;
			continue;
		}
		markdown_out_text(&walk->out,
				  (struct slice){ text.bytes + plain,
						  i - plain });
		markdown_out_gap(&walk->out, (struct slice){ rest.bytes, size },
				 size > 2);
		if (size > 2)
			walk->open++;
		else if (*rest.bytes == '}')
			walk->open--;
		i += size;
		plain = i;
	}
	markdown_out_text(&walk->out, tail(text, plain));
}

/* -- elements ----------------------------------------------------------- */

static void add_marked(struct walk *walk, xmlNode *node, const char *mark)
{
	bool begun = mark && markdown_out_begin(&walk->out, mark);

	walk_children(walk, node);
	if (begun)
		markdown_out_end(&walk->out);
}

/* Raised or lowered: by characters of Unicode, or else by the tag. */
static void add_script(struct walk *walk, xmlNode *node, bool raised)
{
	xmlChar *content = xmlNodeGetContent(node);
	struct text text = TEXT_INIT;

	if (content &&
	    html_markdown_script((const char *)content, raised, &text)) {
		markdown_out_text(&walk->out,
				  (struct slice){ text.bytes, text.length });
	} else {
		add_marked(walk, node, raised ? "<sup>" : "<sub>");
	}
	text_release(&text);
	xmlFree(content);
}

static void add_raw(struct walk *walk, struct text *markdown)
{
	if (markdown->length)
		markdown_out_raw(&walk->out, markdown->bytes);
	text_release(markdown);
}

static void add_code(struct walk *walk, xmlNode *node, bool block)
{
	xmlChar *content = xmlNodeGetContent(node);
	struct slice code = slice_of(content ? (const char *)content : "");

	/* In code a cloze would be no mark any more. */
	if (walk->clozes && strstr(code.bytes, "{{c"))
		add_text(walk, code);
	else if (block)
		markdown_out_code_block(&walk->out, code);
	else
		markdown_out_code(&walk->out, code);
	xmlFree(content);
}

static void add_item(struct walk *walk, xmlNode *node, const char *bullet)
{
	markdown_out_break(&walk->out, BREAK_ITEM);
	struct markdown_item item = markdown_out_item(&walk->out, bullet);

	walk_children(walk, node);
	markdown_out_item_end(&walk->out, item);
	markdown_out_break(&walk->out, BREAK_ITEM);
}

static void add_list(struct walk *walk, xmlNode *list, bool numbered)
{
	unsigned number = html_markdown_number(list, "start", 1);
	enum markdown_break around =
		walk->out.prefix.length ? BREAK_ITEM : BREAK_PARAGRAPH;
	struct text bullet = TEXT_INIT;

	markdown_out_break(&walk->out, around);
	for (xmlNode *node = list->children; node; node = node->next) {
		if (!html_markdown_is(node, "li")) {
			/* Text between items is no part of one. */
			if (!xmlIsBlankNode(node))
				markdown_out_break(&walk->out, around);
			walk_node(walk, node);
			continue;
		}
		text_clear(&bullet);
		if (numbered)
			text_printf(&bullet, "%u. ", number++);
		else
			text_add_string(&bullet, "- ");
		add_item(walk, node, bullet.bytes);
	}
	markdown_out_break(&walk->out, around);
	text_release(&bullet);
}

static void add_row(struct walk *walk, xmlNode *row, size_t columns, bool first)
{
	size_t column = 0;

	markdown_out_row(&walk->out, first);
	for (xmlNode *cell = row->children; cell; cell = cell->next) {
		if (!html_markdown_is_cell(cell) || column == columns)
			continue;
		unsigned span = html_markdown_number(cell, "colspan", 1);

		markdown_out_cell(&walk->out);
		walk_children(walk, cell);
		markdown_out_cell_end(&walk->out);
		for (column++; --span && column < columns; column++) {
			markdown_out_cell(&walk->out);
			markdown_out_cell_end(&walk->out);
		}
	}
	for (; column < columns; column++) {
		markdown_out_cell(&walk->out);
		markdown_out_cell_end(&walk->out);
	}
	if (first)
		markdown_out_rule(&walk->out, columns);
}

static void add_rows(struct walk *walk, xmlNode *group, size_t columns,
		     bool *first)
{
	for (xmlNode *node = group->children; node; node = node->next) {
		if (html_markdown_is(node, "tr")) {
			add_row(walk, node, columns, *first);
			*first = false;
		} else if (html_markdown_role(node)->role == MARKDOWN_ROWS) {
			add_rows(walk, node, columns, first);
		}
	}
}

/* A table that is a layout, or is in a cell, comes as its lines. */
static void add_table(struct walk *walk, xmlNode *node)
{
	size_t columns = html_markdown_columns(node);
	bool first = true;

	markdown_out_break(&walk->out, BREAK_PARAGRAPH);
	if (columns < 2 || walk->out.cell || walk->open)
		walk_children(walk, node);
	else
		add_rows(walk, node, columns, &first);
	markdown_out_break(&walk->out, BREAK_PARAGRAPH);
}

static void add_block(struct walk *walk, xmlNode *node,
		      enum markdown_break around, const char *mark)
{
	markdown_out_break(&walk->out, around);
	add_marked(walk, node, mark);
	markdown_out_break(&walk->out, around);
}

static void add_element(struct walk *walk, xmlNode *node)
{
	const struct html_markdown_role *role = html_markdown_role(node);
	struct text made = TEXT_INIT;

	switch (role->role) {
	case MARKDOWN_SKIP:
		break;
	case MARKDOWN_INLINE:
		add_marked(walk, node,
			   role->mark ? role->mark : html_markdown_style(node));
		break;
	case MARKDOWN_RAISED:
	case MARKDOWN_LOWERED:
		add_script(walk, node, role->role == MARKDOWN_RAISED);
		break;
	case MARKDOWN_CODE:
	case MARKDOWN_CODE_BLOCK:
		add_code(walk, node, role->role == MARKDOWN_CODE_BLOCK);
		break;
	case MARKDOWN_PICTURE:
		html_markdown_picture(node, &made);
		add_raw(walk, &made);
		break;
	case MARKDOWN_LINE_END:
		markdown_out_line_end(&walk->out);
		break;
	case MARKDOWN_LINE:
	case MARKDOWN_ROWS:
		add_block(walk, node, BREAK_LINE, role->mark);
		break;
	case MARKDOWN_PARAGRAPH:
		add_block(walk, node, BREAK_PARAGRAPH, role->mark);
		break;
	case MARKDOWN_LIST:
	case MARKDOWN_NUMBERED:
		add_list(walk, node, role->role == MARKDOWN_NUMBERED);
		break;
	case MARKDOWN_TABLE:
		add_table(walk, node);
		break;
	}
}

static void walk_node(struct walk *walk, xmlNode *node)
{
	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
		add_text(walk, slice_of((const char *)node->content));
	else if (node->type == XML_ELEMENT_NODE)
		add_element(walk, node);
}

static void walk_children(struct walk *walk, xmlNode *node)
{
	if (walk->depth == HTML_MARKDOWN_DEPTH) {
		xmlChar *content = xmlNodeGetContent(node);

		add_text(walk, slice_of(content ? (const char *)content : ""));
		xmlFree(content);
		return;
	}
	walk->depth++;
	for (xmlNode *child = node->children; child; child = child->next)
		walk_node(walk, child);
	walk->depth--;
}

/* -- the whole ---------------------------------------------------------- */

/*
 * NULL where the parser gave up before the end.  Bare text would become a
 * paragraph of its own, parted from the line after it; hence the element
 * around all.
 */
static xmlDoc *parse(struct slice html)
{
	htmlParserCtxt *parser = htmlNewParserCtxt();
	struct text text = TEXT_INIT;
	xmlDoc *document = NULL;

	text_add_string(&text, "<div>");
	text_add(&text, html.bytes, html.length);
	if (parser && text.length <= INT_MAX)
		document = htmlCtxtReadMemory(parser, text.bytes,
					      (int)text.length, NULL, "UTF-8",
					      HTML_PARSE_RECOVER |
						      HTML_PARSE_NOERROR |
						      HTML_PARSE_NOWARNING |
						      HTML_PARSE_NONET |
						      HTML_PARSE_COMPACT);
	if (document && parser->disableSAX) {
		xmlFreeDoc(document);
		document = NULL;
	}
	htmlFreeParserCtxt(parser);
	text_release(&text);
	return document;
}

/* Most fields have neither tags nor entities. */
static bool is_plain(struct slice html)
{
	return !memchr(html.bytes, '<', html.length) &&
	       !memchr(html.bytes, '&', html.length);
}

void html_markdown(struct slice html, bool clozes, struct text *out)
{
	struct walk walk = { .clozes = clozes };
	xmlDoc *document = NULL;
	xmlNode *root = NULL;

	markdown_out_init(&walk.out, out);
	if (is_plain(html)) {
		add_text(&walk, html);
	} else {
		document = parse(html);
		root = document ? xmlDocGetRootElement(document) : NULL;
	}
	if (root) {
		walk_children(&walk, root);
	} else if (!is_plain(html)) {
		struct text copy = TEXT_INIT, plain = TEXT_INIT;

		text_add(&copy, html.bytes, html.length);
		anki_html_plain(copy.bytes, &plain);
		add_text(&walk, (struct slice){ plain.bytes, plain.length });
		text_release(&copy);
		text_release(&plain);
	}
	xmlFreeDoc(document);
	markdown_out_release(&walk.out);
}
