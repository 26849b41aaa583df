/*
 * delimited - rows of comma-separated values, as RFC 4180 has them.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, since card texts come from anybody's documents (OWASP, "CSV
 * injection").  Lines end with "\r\n".
 */
#ifndef ROUNDS_EXCHANGE_DELIMITED_H
#define ROUNDS_EXCHANGE_DELIMITED_H

#include "rounds/text.h"

/* Append a cell of text; NULL is an empty cell. */
void delimited_cell(struct text *text, const char *value);

/* Append a cell with a number or another value of our own. */
void delimited_value(struct text *text, const char *format, ...)
	PRINTF_LIKE(2, 3);

/* End the row: the last cell's comma becomes the line end. */
void delimited_end(struct text *text);

#endif
