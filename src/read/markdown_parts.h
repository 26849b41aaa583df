/*
 * markdown_parts - what a Markdown block holds: inline markup and tables.
 */
#ifndef READ_MARKDOWN_PARTS_H
#define READ_MARKDOWN_PARTS_H

#include <cmark.h>
#include "read/source.h"

/* Add the text of all inlines in `block`, images left out. */
void markdown_inlines(struct source *source, cmark_node *block);

/*
 * Add those behind the line break `from`, or all when it is NULL, up to a break
 * at which a line of its own ends.  Returns that one, or NULL at the end of the
 * block; *marked is how many bytes from the start are bold or slanted.
 */
cmark_node *markdown_inlines_to_break(struct source *source, cmark_node *block,
				      cmark_node *from, size_t *marked);

/*
 * Converters leave no blank line behind a heading or the last item of a list.
 * Is `above` a name, and could the first word of `line`, which begins a
 * sentence, have stood behind it?
 */
bool markdown_line_ends(struct slice above, struct slice line);

/* Or is `above` an item that ends, and does `line`, not indented, go on? */
bool markdown_item_ends(struct slice above, struct slice line);

/*
 * "> 300 mg" is no quotation: take the mark as text, which the parser leaves
 * out.  False when `source` stands at none, or no figure follows.
 */
bool markdown_more_than(struct source *source);

/* A caption for each image in `block`; no block may be open. */
void markdown_captions(struct source *source, cmark_node *block);

/*
 * To cmark a pipe table is a paragraph, or the end of one.  Where in the
 * lines [start, end) of the file it begins; `end` when there is none.
 */
size_t markdown_table_start(const struct builder *builder, size_t start,
			    size_t end);

/* Add the table whose head is the line at `start`. */
void markdown_table(struct builder *builder, size_t start, size_t end);

/*
 * Notes that somebody set between fences or indented, as lines: items, and
 * labels over lines further to the right.  False, with nothing added, when
 * the lines [start, end) of the file are a program or a drawing.
 */
bool markdown_notes(struct builder *builder, size_t start, size_t end,
		    unsigned depth);

#endif
