/*
 * wrap - lines broken at spaces to the width of the terminal.
 */
#ifndef ROUNDS_UI_WRAP_H
#define ROUNDS_UI_WRAP_H

#include <stddef.h>
#include "rounds/text.h"

/*
 * Append `flat` in lines of at most `columns` columns, each ended by '\n'.
 * The first line begins with `first`, the others with `next`; both count.
 * '\n' in `flat` is a forced break; SGR sequences have no width, and a style
 * that goes on in the next line leaves the prefix between them plain.  A
 * word longer than a line is cut.  Empty text gives no line.
 */
void wrap_add(struct text *text, struct slice flat, const char *first,
	      const char *next, size_t columns);

/*
 * The same, but a line goes on to its last column and blanks stay: for what
 * is no prose.  Empty text gives a line with `first` alone.
 */
void wrap_cut(struct text *text, struct slice flat, const char *first,
	      const char *next, size_t columns);

/* Columns of a text that may hold SGR sequences. */
size_t wrap_width(const char *bytes, size_t size);

#endif
