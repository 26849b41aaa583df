/*
 * wrap - the column at which something broke paragraphs into lines.
 *
 * Editors and mail programs break a whole text at one column.  Text taken
 * out of a printed page has several: the summary is as wide as the page, the
 * body as wide as a column.  Notes and lists have none: their lines end
 * where the thought ends.
 */
#ifndef READ_WRAP_H
#define READ_WRAP_H

#include "read/lines.h"

/* Hard-wrapped lines of a whole page are about this wide, in columns. */
enum { WRAP_LEAST = 50, WRAP_MOST = 110 };

/* Sets `wrap` of the text and of each line. */
void wrap_find(struct lines *lines, struct slice bytes);

/*
 * Columns at which the paragraph was broken that `line` is part of; 0 when
 * each line is a paragraph.
 */
size_t wrap_of(const struct lines *lines, const struct line *line);

/* Would the first word of `next` have fitted behind `line`, and to spare? */
bool wrap_had_room(const struct lines *lines, struct slice bytes,
		   const struct line *line, const struct line *next);

/*
 * Does the line stop in the middle of something: behind "of the", a comma or
 * half a word?  Lines that were written as lines rarely do.
 */
bool wrap_is_cut(struct slice text);

#endif
