#include "cli/commands.h"

const struct command *const commands[] = { &command_help, &command_sm2,
					   &command_version, NULL };
