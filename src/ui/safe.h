/*
 * safe - text from files, made fit for a terminal.
 *
 * The one way any text that came from a file, an argument or the database
 * reaches the terminal.  A document must not be able to move the cursor,
 * change the title, answer for the keyboard or turn the reading direction.
 */
#ifndef ROUNDS_UI_SAFE_H
#define ROUNDS_UI_SAFE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

enum safe_lines {
	SAFE_ONE_LINE,  /* line ends become spaces */
	SAFE_MANY_LINES /* '\n' stays, "\r\n" becomes '\n' */
};

/*
 * Append `bytes` without anything a terminal would obey: control characters
 * C0 and C1, DEL, marks that turn or hide the direction of text, tag
 * characters, line and paragraph separators, and invalid UTF-8 become
 * visible substitutes; a tab is a space.  With `utf8` false only ASCII
 * comes out: letters without accents, plain quotes and dashes, else '?'.
 */
void safe_add(struct text *text, const char *bytes, size_t size,
	      enum safe_lines lines, bool utf8);

/* As safe_add() on one line for a NUL-terminated string. */
void safe_add_string(struct text *text, const char *string, bool utf8);

#endif
