/*
 * findings - what was found wrong in a file, told to the user.
 */
#ifndef ROUNDS_CLI_FINDINGS_H
#define ROUNDS_CLI_FINDINGS_H

#include "cli/app.h"
#include "rounds/diagnostic.h"

/*
 * Print every finding in one line on standard error, sorted.  An error means
 * that something was refused, which app->refused then tells.
 */
void findings_print(struct app *app, struct diagnostic_list *findings);

#endif
