/*
 * markdown_parts - what a Markdown block holds: inline markup and tables.
 */
#ifndef READ_MARKDOWN_PARTS_H
#define READ_MARKDOWN_PARTS_H

#include <cmark.h>
#include "read/source.h"

/*
 * Add the text of all inlines in `block`, images left out.  Returns how many
 * bytes of it, from its start, are bold or slanted.
 */
size_t markdown_inlines(struct source *source, cmark_node *block);

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
