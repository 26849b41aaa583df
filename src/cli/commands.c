#include "cli/commands.h"

const struct command *const commands[] = { &command_help, &command_version,
					   NULL };
