/*
 * greeting - what waits today, in one line, when the prompt opens.
 */
#ifndef ROUNDS_CLI_GREETING_H
#define ROUNDS_CLI_GREETING_H

#include "cli/app.h"

/*
 * Print it; nothing when there is no database yet or it can't be read, which
 * the first command will tell.
 */
void greeting_print(struct app *app);

#endif
