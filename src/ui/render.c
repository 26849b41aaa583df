#include "ui/render.h"

#include <cmark.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/safe.h"
#include "ui/wrap.h"

/* Where blocks go: the prefix grows with lists and quotes. */
struct rendering {
	struct text *text;
	const struct terminal *terminal;
	struct text first; /* begins the next line */
	struct text rest;  /* begins the lines after it */
	bool tight;        /* no empty line between blocks */
	bool started;
};

static const char *style(const struct rendering *r, const char *code)
{
	return terminal_style(r->terminal, code);
}

static void add_safe(const struct rendering *r, struct text *flat,
		     const char *content)
{
	safe_add_string(flat, content ? content : "", r->terminal->utf8);
}

static void add_inlines(const struct rendering *r, struct text *flat,
			cmark_node *parent);

/*
 * Marks around an inline: a style where there is colour; without it `mark`,
 * so that code and emphasis can still be told.
 */
static void add_styled(const struct rendering *r, struct text *flat,
		       cmark_node *node, const char *code, const char *mark)
{
	bool colour = r->terminal->colour;

	text_add_string(flat, colour ? code : mark);
	add_inlines(r, flat, node);
	text_add_string(flat, colour ? STYLE_PLAIN : mark);
}

static void add_link(const struct rendering *r, struct text *flat,
		     cmark_node *node)
{
	const char *url = cmark_node_get_url(node);
	size_t start = flat->length;

	add_inlines(r, flat, node);
	if (url && *url && strcmp(flat->bytes + start, url) != 0) {
		text_add_string(flat, " (");
		add_safe(r, flat, url);
		text_add_char(flat, ')');
	}
}

static void add_image(const struct rendering *r, struct text *flat,
		      cmark_node *node)
{
	text_add_string(flat, "[image: ");
	add_inlines(r, flat, node);
	text_add_string(flat, cmark_node_first_child(node) ? ", " : "");
	add_safe(r, flat, cmark_node_get_url(node));
	text_add_char(flat, ']');
}

/* Tags mean nothing here; <br> breaks the line. */
static void add_html(struct text *flat, const char *html)
{
	if (html && strncmp(html, "<br", 3) == 0)
		text_add_char(flat, '\n');
}

static void add_inline(const struct rendering *r, struct text *flat,
		       cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		add_safe(r, flat, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_CODE:
		text_add_string(flat, r->terminal->colour ? STYLE_CYAN : "`");
		add_safe(r, flat, cmark_node_get_literal(node));
		text_add_string(flat, r->terminal->colour ? STYLE_PLAIN : "`");
		break;
	case CMARK_NODE_SOFTBREAK:
		text_add_char(flat, ' ');
		break;
	case CMARK_NODE_LINEBREAK:
		text_add_char(flat, '\n');
		break;
	case CMARK_NODE_HTML_INLINE:
		add_html(flat, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_EMPH:
		add_styled(r, flat, node, STYLE_ITALIC, "");
		break;
	case CMARK_NODE_STRONG:
		add_styled(r, flat, node, STYLE_BOLD, "");
		break;
	case CMARK_NODE_LINK:
		add_link(r, flat, node);
		break;
	case CMARK_NODE_IMAGE:
		add_image(r, flat, node);
		break;
	default:
		add_inlines(r, flat, node);
		break;
	}
}

static void add_inlines(const struct rendering *r, struct text *flat,
			cmark_node *parent)
{
	for (cmark_node *node = cmark_node_first_child(parent); node;
	     node = cmark_node_next(node))
		add_inline(r, flat, node);
}

/* Empty line before a block, unless the list is tight. */
static void begin_block(struct rendering *r)
{
	if (r->started && !r->tight) {
		struct slice prefix = { r->rest.bytes, r->rest.length };

		while (prefix.length && prefix.bytes[prefix.length - 1] == ' ')
			prefix.length--;
		text_add(r->text, prefix.bytes, prefix.length);
		text_add_char(r->text, '\n');
	}
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

static void add_code_block(struct rendering *r, cmark_node *node)
{
	const char *line = cmark_node_get_literal(node);

	begin_block(r);
	while (line && *line) {
		size_t length = strcspn(line, "\n");

		text_printf(r->text, "%s    %s", r->first.bytes,
			    style(r, STYLE_CYAN));
		safe_add(r->text, line, length, SAFE_ONE_LINE,
			 r->terminal->utf8);
		text_printf(r->text, "%s\n", style(r, STYLE_PLAIN));
		end_block(r);
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

static void add_heading(struct rendering *r, cmark_node *node)
{
	struct text flat = TEXT_INIT;

	add_styled(r, &flat, node, STYLE_BOLD, "");
	add_paragraph(r, &flat);
}

static void add_block(struct rendering *r, cmark_node *node)
{
	struct text flat = TEXT_INIT;

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_PARAGRAPH:
		add_inlines(r, &flat, node);
		add_paragraph(r, &flat);
		break;
	case CMARK_NODE_HEADING:
		add_heading(r, node);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		add_nested(r, node, r->terminal->utf8 ? "│ " : "| ",
			   r->terminal->utf8 ? "│ " : "| ");
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

void render_markdown(struct text *text, const char *markdown,
		     const char *indent, const struct terminal *terminal)
{
	struct rendering r = { .text = text,
			       .terminal = terminal,
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

/* All inlines below a block, joined by spaces. */
static void flatten(const struct rendering *r, struct text *flat,
		    cmark_node *node)
{
	for (cmark_node *child = cmark_node_first_child(node); child;
	     child = cmark_node_next(child)) {
		cmark_node_type type = cmark_node_get_type(child);

		if (type >= CMARK_NODE_FIRST_INLINE) {
			add_inline(r, flat, child);
			continue;
		}
		if (flat->length && !text_ends_with(flat, " "))
			text_add_string(flat, " ");
		if (type == CMARK_NODE_CODE_BLOCK)
			add_safe(r, flat, cmark_node_get_literal(child));
		else
			flatten(r, flat, child);
	}
}

void render_line(struct text *text, const char *markdown,
		 const struct terminal *terminal)
{
	struct terminal plain = *terminal;
	struct rendering r = { .terminal = &plain };
	struct text flat = TEXT_INIT;
	cmark_node *document = cmark_parse_document(markdown, strlen(markdown),
						    CMARK_OPT_VALIDATE_UTF8);

	plain.colour = false;
	flatten(&r, &flat, document);
	for (size_t i = 0; i < flat.length; i++)
		if (flat.bytes[i] == '\n')
			flat.bytes[i] = ' ';
	text_add(text, flat.bytes, flat.length);
	cmark_node_free(document);
	text_release(&flat);
}
