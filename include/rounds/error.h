/*
 * error - why an operation failed, told once, in words for the user.
 *
 * A function that can fail returns bool and takes `struct error *` last.
 * The place that finds the fault calls error_set(); each caller on the way
 * up may add what *it* was doing with error_wrap().  Only the command layer
 * prints.  The finished message reads outermost first:
 *
 *     import heart.apkg: collection.anki21b: zstd: checksum mismatch
 *
 * Text is lower case, without a full stop, names in single quotes, reason
 * last, then the next step if there is one ("run `rounds doctor`").
 * Nothing here allocates, so an error can always be reported.
 */
#ifndef ROUNDS_ERROR_H
#define ROUNDS_ERROR_H

#include <stdbool.h>
#include "rounds/attrs.h"

/* The value of each kind but ERROR_NONE is the program's exit code. */
enum error_kind {
	ERROR_NONE = 0,
	ERROR_REFUSED = 1, /* some of the input was refused, the rest done */
	ERROR_USAGE = 2,   /* wrong command line or setting */
	ERROR_STORE = 3,   /* the database can't be used */
	ERROR_INPUT = 4    /* the input can't be read */
};

/* `struct error error = { 0 };` is "no error". */
struct error {
	enum error_kind kind;
	char text[1024];
};

/* Set kind and message.  Returns false, for `return error_set(...)`. */
bool error_set(struct error *error, enum error_kind kind, const char *format,
	       ...) PRINTF_LIKE(3, 4);

/* As error_set() with ": strerror(errno)" appended. */
bool error_errno(struct error *error, enum error_kind kind, const char *format,
		 ...) PRINTF_LIKE(3, 4);

/* Put "context: " before the message; keeps the kind.  Returns false. */
bool error_wrap(struct error *error, const char *format, ...) PRINTF_LIKE(2, 3);

#endif
