#include "read/reader.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "read/builder.h"
#include "read/front_matter.h"
#include "read/items.h"
#include "read/markdown_parts.h"
#include "read/note_marks.h"
#include "read/looks.h"
#include "read/outline.h"
#include "read/source.h"
#include "read/words.h"
#include "rounds/memory.h"

/* Deeper nesting of quotes and lists is no text that somebody wrote. */
enum { DEEPEST = 100 };

struct markdown {
	struct builder *builder;
	struct slice bytes;
	size_t *lines; /* where each line that cmark sees starts; owned */
	size_t line_count;
	struct source source; /* of the open block */
	unsigned nesting;     /* quotes, lists and items */
	unsigned list_depth;
	bool item_starts; /* the next block is the first of its item */
};

static void index_lines(struct markdown *markdown, size_t start)
{
	struct slice bytes = markdown->bytes;
	size_t capacity = 0;

	for (size_t at = start;; at++) {
		if (markdown->line_count == capacity) {
			capacity = capacity ? capacity * 2 : 64;
			markdown->lines =
				xreallocarray(markdown->lines, capacity,
					      sizeof *markdown->lines);
		}
		markdown->lines[markdown->line_count++] = at;
		at = word_line_end(bytes, at);
		if (at >= bytes.length)
			break;
		if (bytes.bytes[at] == '\r' && at + 1 < bytes.length &&
		    bytes.bytes[at + 1] == '\n')
			at++;
	}
}

static size_t line_start(const struct markdown *markdown, int line)
{
	if (line < 1)
		line = 1;
	return (size_t)line <= markdown->line_count ? markdown->lines[line - 1]
						    : markdown->bytes.length;
}

/* The bytes of the lines a block is on, from its first column. */
static void set_source(struct markdown *markdown, cmark_node *node)
{
	int column = cmark_node_get_start_column(node);
	size_t at = line_start(markdown, cmark_node_get_start_line(node));
	size_t end = line_start(markdown, cmark_node_get_end_line(node) + 1);

	if (column > 1)
		at += (size_t)column - 1;
	markdown->source = (struct source){ .builder = markdown->builder,
					    .at = at < end ? at : end,
					    .end = end };
}

/* Begin with the mark that a figure stands behind: "> 300 mg". */
static void take_mark(struct markdown *markdown, cmark_node *node)
{
	cmark_node *quote = cmark_node_parent(node);
	struct source source = markdown->source;

	if (!quote || cmark_node_previous(node) ||
	    cmark_node_get_type(quote) != CMARK_NODE_BLOCK_QUOTE)
		return;
	set_source(markdown, quote);
	if (!markdown_more_than(&markdown->source))
		markdown->source = source;
}

/* A paragraph that is nothing but bold or slanted names what follows. */
static bool is_named(cmark_node *node)
{
	cmark_node *child = cmark_node_first_child(node);

	return child && !cmark_node_next(child) &&
	       (cmark_node_get_type(child) == CMARK_NODE_STRONG ||
		cmark_node_get_type(child) == CMARK_NODE_EMPH);
}

static bool has_image(cmark_node *node)
{
	for (cmark_node *child = cmark_node_first_child(node); child;
	     child = cmark_node_next(child)) {
		if (cmark_node_get_type(child) == CMARK_NODE_IMAGE ||
		    cmark_node_first_child(child))
			return true;
	}
	return false;
}

/* Open a block for what stands at the place set_source() has set. */
static void open_block(struct markdown *markdown, cmark_node *node,
		       enum passage_kind kind)
{
	struct block *block = builder_open(markdown->builder, kind);

	block->known = true;
	block->depth = kind == PASSAGE_PARAGRAPH ? 0 : markdown->list_depth;
	block->bulleted = markdown->item_starts;
	if (kind == PASSAGE_HEADING)
		block->passage.level =
			(unsigned)cmark_node_get_heading_level(node);
	markdown->item_starts = false;
}

/* What the text behind a line of its own in such a block is. */
static enum passage_kind kind_behind(const struct markdown *markdown)
{
	const char *bytes = markdown->bytes.bytes;
	size_t at = markdown->source.at;

	while (at < markdown->source.end && bytes[at] != '\n' &&
	       bytes[at] != '\r')
		at++;
	at += bytes[at] == '\r' && bytes[at + 1] == '\n';
	return markdown->list_depth && at + 2 < markdown->source.end &&
			       strchr(" \t", bytes[at + 1])
		       ? PASSAGE_ITEM
		       : PASSAGE_PARAGRAPH;
}

/* A line by itself names what is behind it, unless it is a list's last item. */
static enum passage_kind kind_of_line(enum passage_kind kind,
				      enum passage_kind behind)
{
	return kind == PASSAGE_ITEM && behind == PASSAGE_PARAGRAPH
		       ? PASSAGE_ITEM
		       : PASSAGE_LABEL;
}

/* Add a block that stands at the place set_source() has set. */
static void add_block(struct markdown *markdown, cmark_node *node,
		      enum passage_kind kind)
{
	struct source source = markdown->source;
	cmark_node *from = NULL;

	open_block(markdown, node, kind);
	take_mark(markdown, node);
	do {
		size_t marked;
		struct block *block;

		from = markdown_inlines_to_break(&markdown->source, node, from,
						 &marked);
		block = builder_close(markdown->builder);
		if (block)
			block->marked = marked;
		if (block && from) {
			enum passage_kind behind = kind_behind(markdown);

			block->passage.kind = kind_of_line(kind, behind);
			open_block(markdown, node, behind);
		}
	} while (from);
	if (!has_image(node))
		return;
	markdown->source = source;
	markdown_captions(&markdown->source, node);
}

/* Add the paragraph that stands where markdown->source says. */
static void add_prose(struct markdown *markdown, cmark_node *node, bool last)
{
	enum passage_kind kind =
		markdown->list_depth ? PASSAGE_ITEM : PASSAGE_PARAGRAPH;
	struct builder *builder = markdown->builder;
	size_t count = builder->count;
	struct passage *passage;

	add_block(markdown, node, kind);
	if (builder->count == count || !is_named(node))
		return;
	passage = &builder->blocks[count].passage;
	if (looks_name(passage->text) && (!markdown->list_depth || !last))
		passage->kind = PASSAGE_LABEL;
}

/* The lines above a table without a blank one between, up to byte `end`. */
static void add_above(struct markdown *markdown, size_t end)
{
	cmark_node *root = cmark_parse_document(markdown->bytes.bytes +
							markdown->source.at,
						end - markdown->source.at,
						CMARK_OPT_DEFAULT);
	cmark_node *node = cmark_node_first_child(root);

	markdown->source.end = end;
	if (node && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH)
		add_prose(markdown, node, false);
	cmark_node_free(root);
}

static void add_paragraph(struct markdown *markdown, cmark_node *node)
{
	size_t end, table;

	set_source(markdown, node);
	end = markdown->source.end;
	table = markdown_table_start(markdown->builder, markdown->source.at,
				     end);
	if (table == end) {
		add_prose(markdown, node, !cmark_node_next(node));
		return;
	}
	if (table > markdown->source.at)
		add_above(markdown, table);
	markdown_table(markdown->builder, table, end);
}

static void add_code(struct markdown *markdown, cmark_node *node)
{
	set_source(markdown, node);
	markdown->item_starts = false;
	if (markdown_notes(markdown->builder, markdown->source.at,
			   markdown->source.end, markdown->list_depth))
		return;
	builder_open(markdown->builder, PASSAGE_BOILERPLATE);
	builder_copy(markdown->builder, markdown->source.at,
		     markdown->source.end);
	builder_close(markdown->builder);
}

static void read_node(struct markdown *markdown, cmark_node *node, bool enter)
{
	unsigned step = enter ? 1U : -1U; /* unsigned: wraps back on leaving */

	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_ITEM:
		markdown->nesting += step;
		markdown->item_starts = enter;
		break;
	case CMARK_NODE_LIST:
		markdown->list_depth += step;
		markdown->nesting += step;
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		markdown->nesting += step;
		break;
	case CMARK_NODE_HEADING:
		if (!enter)
			break;
		set_source(markdown, node);
		add_block(markdown, node, PASSAGE_HEADING);
		break;
	case CMARK_NODE_PARAGRAPH:
		if (enter)
			add_paragraph(markdown, node);
		break;
	case CMARK_NODE_CODE_BLOCK:
		add_code(markdown, node);
		break;
	case CMARK_NODE_HTML_BLOCK:
		set_source(markdown, node);
		html_read_block(markdown->builder, markdown->source.at,
				markdown->source.end, markdown->list_depth);
		break;
	default:
		break; /* rules; inlines went with their block */
	}
}

static bool read_tree(struct markdown *markdown, cmark_node *root,
		      struct error *error)
{
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;
	bool done = true;

	while (done && (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		read_node(markdown, node, event == CMARK_EVENT_ENTER);
		if (markdown->nesting > DEEPEST)
			done = error_set(error, ERROR_INPUT,
					 "line %d: quotes and lists are nested "
					 "more than %d deep",
					 cmark_node_get_start_line(node),
					 DEEPEST);
	}
	cmark_iter_free(iter);
	return done;
}

/*
 * A copy in which "\u2022 " at the start of a line is a dash and blanks, as
 * many bytes, so that what the parser counts fits the document.  [owned]
 */
static char *with_dashes(struct slice bytes)
{
	static const char dot[] = "\xe2\x80\xa2", dash[] = "-  ";
	enum { SIZE = sizeof dot - 1 };
	char *copy = xcalloc(bytes.length + 1, 1);

	memcpy(copy, bytes.bytes, bytes.length);
	for (size_t i = 0; i < bytes.length; i = word_line_end(bytes, i) + 1) {
		while (i < bytes.length && copy[i] == ' ')
			i++;
		if (i + SIZE < bytes.length &&
		    (copy[i + SIZE] == ' ' || copy[i + SIZE] == '\t') &&
		    memcmp(copy + i, dot, SIZE) == 0)
			memcpy(copy + i, dash, SIZE);
	}
	return copy;
}

bool markdown_read(struct document *document, struct error *error)
{
	struct builder builder;
	struct markdown markdown = { .builder = &builder,
				     .bytes = document->bytes };
	size_t start = document->from ? document->from
				      : front_matter_end(document->bytes);
	char *dashed =
		with_dashes((struct slice){ document->bytes.bytes + start,
					    document->bytes.length - start });
	cmark_node *root =
		cmark_parse_document(dashed, document->bytes.length - start,
				     CMARK_OPT_DEFAULT);
	bool done;

	free(dashed);
	builder_init(&builder, document);
	if (!document->from)
		builder.title = front_matter_title(
			(struct slice){ document->bytes.bytes, start },
			&document->arena);
	index_lines(&markdown, start);
	done = read_tree(&markdown, root, error);
	cmark_node_free(root);
	free(markdown.lines);
	if (done) {
		note_marks_clean(&builder);
		outline_mark_noise(&builder);
		items_mark(&builder);
		outline_mark_titles(&builder);
		outline_finish(&builder);
	}
	builder_release(&builder);
	return done;
}
