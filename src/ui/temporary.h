/*
 * temporary - a file of our own for another program to read.
 */
#ifndef ROUNDS_UI_TEMPORARY_H
#define ROUNDS_UI_TEMPORARY_H

#include <stdbool.h>
#include "rounds/error.h"
#include "rounds/text.h"

/*
 * Write `bytes` to a new file in $TMPDIR or /tmp that nobody else can read;
 * its name, which ends in `suffix`, goes to *path (replaced).  The caller
 * unlinks it.  On failure, ERROR_INPUT, there is none.
 */
bool temporary_write(struct text *path, const char *suffix, struct slice bytes,
		     struct error *error) MUST_USE;

#endif
