#include "ui/render.h"

#include <cmark.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/render_inline.h"
#include "ui/render_table.h"
#include "ui/safe.h"
#include "ui/wrap.h"

/* A line of the Markdown, moved on only. */
struct place {
	const char *line; /* where it begins */
	int number;       /* of this line, from 1 */
};

/* Where blocks go: the prefix grows with lists and quotes. */
struct rendering {
	struct text *text;
	const struct terminal *terminal;
	struct text first; /* begins the next line */
	struct text rest;  /* begins the lines after it */
	const char *base;  /* the style of all paragraphs, or "" */
	struct place place;
	bool tight; /* no empty line between blocks */
	bool started;
};

static const char *style(const struct rendering *r, const char *code)
{
	return terminal_style(r->terminal, code);
}

/* A line with nothing on it, not even trailing blanks. */
static void add_empty_line(struct rendering *r)
{
	struct slice prefix = { r->rest.bytes, r->rest.length };

	while (prefix.length && prefix.bytes[prefix.length - 1] == ' ')
		prefix.length--;
	text_add(r->text, prefix.bytes, prefix.length);
	text_add_char(r->text, '\n');
}

/* Empty line before a block, unless the list is tight. */
static void begin_block(struct rendering *r)
{
	if (r->started && !r->tight)
		add_empty_line(r);
	r->started = true;
}

/* After the first line of an item its bullet becomes space. */
static void end_block(struct rendering *r)
{
	text_clear(&r->first);
	text_add(&r->first, r->rest.bytes, r->rest.length);
}

static void add_paragraph(struct rendering *r, struct text *flat)
{
	begin_block(r);
	wrap_add(r->text, (struct slice){ flat->bytes, flat->length },
		 r->first.bytes, r->rest.bytes, r->terminal->columns);
	end_block(r);
	text_release(flat);
}

/* Lines that are laid out already. */
static void add_lines(struct rendering *r, struct text *lines)
{
	begin_block(r);
	for (const char *line = lines->bytes; *line;) {
		size_t length = strcspn(line, "\n") + 1;

		if (length == 1) {
			add_empty_line(r);
		} else {
			text_add_string(r->text, r->first.bytes);
			text_add(r->text, line, length);
			end_block(r);
		}
		line += length;
	}
	text_release(lines);
}

static void add_code_line(struct rendering *r, const char *line, size_t length)
{
	struct text flat = TEXT_INIT;

	text_add_string(&flat, style(r, STYLE_CYAN));
	safe_add(&flat, line, length, SAFE_ONE_LINE, r->terminal->utf8);
	text_add_string(&flat, style(r, STYLE_PLAIN));
	text_add_string(&r->first, "    ");
	text_add_string(&r->rest, "    ");
	wrap_cut(r->text, (struct slice){ flat.bytes, flat.length },
		 r->first.bytes, r->rest.bytes, r->terminal->columns);
	text_truncate(&r->rest, r->rest.length - 4);
	end_block(r);
	text_release(&flat);
}

static void add_code_block(struct rendering *r, cmark_node *node)
{
	const char *line = cmark_node_get_literal(node);

	begin_block(r);
	while (line && *line) {
		size_t length = strcspn(line, "\n");

		add_code_line(r, line, length);
		line += length + (line[length] == '\n');
	}
}

static void add_blocks(struct rendering *r, cmark_node *parent);

/* Blocks whose lines begin with `first`, then `rest`, inside the present. */
static void add_nested(struct rendering *r, cmark_node *node, const char *first,
		       const char *rest)
{
	size_t outer = r->rest.length;

	text_add_string(&r->first, first);
	text_add_string(&r->rest, rest);
	add_blocks(r, node);
	text_truncate(&r->rest, outer);
	end_block(r);
}

static void add_quote(struct rendering *r, cmark_node *quote)
{
	const char *bar = r->terminal->utf8 ? "│ " : "| ";

	begin_block(r);
	r->started = false; /* the line above the quote has no bar */
	add_nested(r, quote, bar, bar);
	r->started = true;
}

static void add_list(struct rendering *r, cmark_node *list)
{
	bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
	int number = cmark_node_get_list_start(list);
	bool outer_tight = r->tight;
	bool tight = cmark_node_get_list_tight(list) != 0;

	begin_block(r);
	for (cmark_node *item = cmark_node_first_child(list); item;
	     item = cmark_node_next(item)) {
		char bullet[16];
		char space[16];
		int width;

		if (ordered)
			width = snprintf(bullet, sizeof bullet, "%d. ",
					 number++);
		else
			width = snprintf(bullet, sizeof bullet, "%s ",
					 r->terminal->utf8 ? "•" : "*");
		if (!ordered)
			width = 2;
		snprintf(space, sizeof space, "%*s", width, "");
		/* begin_block() of its first paragraph adds no line */
		r->started = r->started && item != cmark_node_first_child(list);
		r->tight = tight;
		add_nested(r, item, bullet, space);
	}
	r->tight = outer_tight;
	r->started = true;
}

/* The lines of a paragraph as they were written; cmark counts from 1. */
static struct slice source_of(struct rendering *r, cmark_node *node)
{
	int last = cmark_node_get_end_line(node);
	int column = cmark_node_get_start_column(node);
	const char *start, *end;

	while (r->place.number < cmark_node_get_start_line(node)) {
		r->place.line += strcspn(r->place.line, "\n");
		r->place.line += *r->place.line == '\n';
		r->place.number++;
	}
	end = start = r->place.line;
	for (int line = r->place.number; line <= last; line++) {
		end += strcspn(end, "\n");
		end += *end == '\n';
	}
	start += strnlen(start, column > 1 ? (size_t)column - 1 : 0);
	return (struct slice){ start, start < end ? (size_t)(end - start) : 0 };
}

static void add_text(struct rendering *r, cmark_node *node, const char *style)
{
	struct text flat = TEXT_INIT;

	render_inlines(&flat, node, style, r->terminal);
	add_paragraph(r, &flat);
}

/* A table is a paragraph to cmark. */
static void add_paragraph_or_table(struct rendering *r, cmark_node *node)
{
	struct text lines = TEXT_INIT;
	size_t prefix = wrap_width(r->rest.bytes, r->rest.length);
	size_t columns = r->terminal->columns;

	if (cmark_node_get_end_line(node) > cmark_node_get_start_line(node) &&
	    render_table(&lines, source_of(r, node),
			 columns > prefix ? columns - prefix : 1, r->terminal))
		add_lines(r, &lines);
	else
		add_text(r, node, r->base);
}

static void add_block(struct rendering *r, cmark_node *node)
{
	struct text flat = TEXT_INIT;

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_PARAGRAPH:
		add_paragraph_or_table(r, node);
		break;
	case CMARK_NODE_HEADING:
		add_text(r, node, STYLE_BOLD);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		add_quote(r, node);
		break;
	case CMARK_NODE_LIST:
		add_list(r, node);
		break;
	case CMARK_NODE_CODE_BLOCK:
		add_code_block(r, node);
		break;
	case CMARK_NODE_THEMATIC_BREAK:
		text_add_string(&flat, "---");
		add_paragraph(r, &flat);
		break;
	default: /* HTML blocks: comments and tags show nothing */
		break;
	}
}

static void add_blocks(struct rendering *r, cmark_node *parent)
{
	for (cmark_node *node = cmark_node_first_child(parent); node;
	     node = cmark_node_next(node))
		add_block(r, node);
}

static void render(struct text *text, const char *markdown, const char *indent,
		   const char *base, const struct terminal *terminal)
{
	struct rendering r = { .text = text,
			       .terminal = terminal,
			       .base = base,
			       .place = { markdown, 1 },
			       .first = TEXT_INIT,
			       .rest = TEXT_INIT };
	cmark_node *document = cmark_parse_document(markdown, strlen(markdown),
						    CMARK_OPT_VALIDATE_UTF8);

	text_add_string(&r.first, indent);
	text_add_string(&r.rest, indent);
	add_blocks(&r, document);
	cmark_node_free(document);
	text_release(&r.first);
	text_release(&r.rest);
}

void render_markdown(struct text *text, const char *markdown,
		     const char *indent, const struct terminal *terminal)
{
	render(text, markdown, indent, "", terminal);
}

void render_strong(struct text *text, const char *markdown, const char *indent,
		   const struct terminal *terminal)
{
	render(text, markdown, indent, STYLE_BOLD, terminal);
}

/* A block without blocks in it, on one line. */
static void flatten_leaf(struct text *flat, cmark_node *node,
			 const struct terminal *terminal)
{
	size_t start = flat->length;

	if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
		safe_add_string(flat, cmark_node_get_literal(node),
				terminal->utf8);
	else
		render_inlines(flat, node, "", terminal);
	for (size_t i = start; i < flat->length; i++)
		if (flat->bytes[i] == '\n')
			flat->bytes[i] = ' ';
}

/* What stands in the blocks below `parent`, each ended by `end`. */
static void flatten(struct text *flat, cmark_node *parent, const char *end,
		    const struct terminal *terminal)
{
	for (cmark_node *node = cmark_node_first_child(parent); node;
	     node = cmark_node_next(node)) {
		cmark_node_type type = cmark_node_get_type(node);
		size_t start = flat->length;

		if (type == CMARK_NODE_PARAGRAPH ||
		    type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK)
			flatten_leaf(flat, node, terminal);
		else
			flatten(flat, node, end, terminal);
		if (flat->length > start && !text_ends_with(flat, end))
			text_add_string(flat, end);
	}
}

/* The blocks of `markdown`, `end` between them. */
static void add_flat(struct text *text, const char *markdown, const char *end,
		     bool utf8)
{
	const struct terminal plain = { .utf8 = utf8 };
	struct text flat = TEXT_INIT;
	cmark_node *document = cmark_parse_document(markdown, strlen(markdown),
						    CMARK_OPT_VALIDATE_UTF8);

	flatten(&flat, document, end, &plain);
	if (text_ends_with(&flat, end))
		text_truncate(&flat, flat.length - strlen(end));
	text_add(text, flat.bytes, flat.length);
	cmark_node_free(document);
	text_release(&flat);
}

void render_line(struct text *text, const char *markdown,
		 const struct terminal *terminal)
{
	add_flat(text, markdown, " ", terminal->utf8);
}

void render_words(struct text *text, const char *markdown)
{
	add_flat(text, markdown, "\n", true);
}

void render_pictures(const char *markdown,
		     void (*visit)(void *context, const char *address),
		     void *context)
{
	cmark_node *document = cmark_parse_document(markdown, strlen(markdown),
						    CMARK_OPT_VALIDATE_UTF8);
	cmark_iter *iter = cmark_iter_new(document);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_ENTER &&
		    cmark_node_get_type(node) == CMARK_NODE_IMAGE)
			visit(context, cmark_node_get_url(node));
	}
	cmark_iter_free(iter);
	cmark_node_free(document);
}
