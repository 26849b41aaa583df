/*
 * rows - the rows of a table in a text file, one after the other.
 *
 * With a separator of one character rows are as RFC 4180 has them: a field
 * in quotes may hold separators, line ends and doubled quotes.  A quote
 * anywhere else than at the beginning of a field is a character like any
 * other, and so is one that is never closed.  With a longer separator, or
 * with a separator of rows, nothing is quoted.
 */
#ifndef ROUNDS_EXCHANGE_ROWS_H
#define ROUNDS_EXCHANGE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

/* Further fields of a row are not kept. */
#define ROWS_FIELDS_MAX 1000

struct rows_format {
	const char *field_separator; /* not empty */
	const char *row_separator;   /* NULL: the end of the line */
	bool comments;               /* lines that begin with "#" are none */
	size_t first_line;           /* number of the text's first line */
};

/* Borrowed until the callback returns. */
struct row {
	const struct slice *fields;
	size_t count;
	size_t line;   /* where it begins */
	bool cut;      /* it has more than ROWS_FIELDS_MAX fields */
	bool unclosed; /* the quote that begins here is never closed */
};

/*
 * Call `take` for each row that is not empty, until it returns false, which
 * is returned then.  Line ends may be LF, CR LF or CR.
 */
bool rows_read(struct slice text, const struct rows_format *format,
	       bool (*take)(void *context, const struct row *row),
	       void *context);

#endif
