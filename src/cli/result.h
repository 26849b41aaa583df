/*
 * result - where the output of a command goes.
 */
#ifndef ROUNDS_CLI_RESULT_H
#define ROUNDS_CLI_RESULT_H

#include <stdbool.h>
#include "cli/app.h"
#include "rounds/error.h"
#include "rounds/text.h"

/*
 * Write `text` as it is to the file `path`, replaced as a whole, or with
 * path NULL or "-" to standard output; on a terminal it is made safe and
 * shown through the pager.
 */
bool result_write(struct app *app, const struct text *text, const char *path,
		  struct error *error) MUST_USE;

/* The same for what only its owner should read: a new file has mode 0600. */
bool result_write_private(struct app *app, const struct text *text,
			  const char *path, struct error *error) MUST_USE;

/* Show text that is safe already; through the pager on a terminal. */
void result_show(struct app *app, const struct text *text);

#endif
