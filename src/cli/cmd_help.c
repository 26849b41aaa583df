#include "cli/commands.h"

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct command *command = NULL;
	struct text text = TEXT_INIT;

	if (arguments->count) {
		command = command_find(arguments->operands[0]);
		if (!command)
			return error_set(error, ERROR_USAGE,
					 "no help for '%s'; run `rounds help` "
					 "for the list of commands",
					 arguments->operands[0]);
		command_describe(&text, command);
	} else {
		command_describe_all(&text);
	}
	app_print(app, &text);
	text_release(&text);
	return true;
}

const struct command command_help = {
	.name = "help",
	.operands = "[COMMAND]",
	.summary = "explain Rounds or one command",
	.about = "Without COMMAND lists all commands.",
	.options = options_none,
	.most = 1,
	.operand = OPERAND_COMMAND,
	.run = run,
};
