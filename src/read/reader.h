/*
 * reader - the formats a document may have, one function each.
 *
 * `document` holds name and bytes, which are valid UTF-8 without NUL; the
 * reader fills in passages and articles from its arena.
 */
#ifndef READ_READER_H
#define READ_READER_H

#include "read/builder.h"
#include "rounds/document.h"

void plain_read(struct document *document);
bool markdown_read(struct document *document, struct error *error) MUST_USE;
bool html_read(struct document *document, struct error *error) MUST_USE;

/*
 * Add what is in the file's bytes [start, end), HTML amid Markdown, to the
 * builder.  What can't be parsed is left out.
 */
void html_read_block(struct builder *builder, size_t start, size_t end,
		     unsigned list_depth);

#endif
