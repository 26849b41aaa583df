/*
 * commands - every command's description, for the table in commands.c.
 */
#ifndef ROUNDS_CLI_COMMANDS_H
#define ROUNDS_CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command command_help;
extern const struct command command_sm2;
extern const struct command command_version;

#endif
