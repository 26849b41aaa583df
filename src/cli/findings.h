/*
 * findings - what was found wrong in a file, told to the user.
 */
#ifndef ROUNDS_CLI_FINDINGS_H
#define ROUNDS_CLI_FINDINGS_H

#include "cli/app.h"
#include "rounds/diagnostic.h"
#include "rounds/text.h"

/*
 * Print every finding in one line on standard error, sorted.  An error means
 * that something was refused, which app->refused then tells.
 */
void findings_print(struct app *app, struct diagnostic_list *findings);

/* Append one line a finding, in their order, safe to print. */
void findings_write(const struct app *app,
		    const struct diagnostic_list *findings, struct text *text);

/*
 * Append one JSON object a line: file, line, column (0: unknown), level,
 * rule, text, and next, null where there is nothing to do.
 */
void findings_json(const struct diagnostic_list *findings, struct text *text);

#endif
