/*
 * shell - many commands, one after the other.
 */
#ifndef ROUNDS_CLI_SHELL_H
#define ROUNDS_CLI_SHELL_H

#include "cli/app.h"

/*
 * Read commands from the prompt, or line by line when standard input is no
 * terminal, until `quit` or the end.  Returns 0 at a terminal; otherwise
 * the exit code of the first command that failed, all being run.
 */
int shell_run(struct app *app);

#endif
