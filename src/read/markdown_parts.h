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
 * "> 300 mg" is no quotation: take the mark as text, which the parser leaves
 * out.  False when `source` stands at none, or no figure follows.
 */
bool markdown_more_than(struct source *source);

/* A caption for each image in `block`; no block may be open. */
void markdown_captions(struct source *source, cmark_node *block);

/*
 * A pipe table, which to cmark is a paragraph.  False, with nothing added,
 * when the lines [start, end) of the file are none.
 */
bool markdown_table(struct builder *builder, size_t start, size_t end);

#endif
