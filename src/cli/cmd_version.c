#include "cli/commands.h"

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct text text = TEXT_INIT;

	(void)arguments;
	(void)error;
	text_printf(&text,
		    "rounds %s\n"
		    "A study aid, not medical advice: check what you learn "
		    "against its source.\n",
		    ROUNDS_VERSION);
	app_print(app, &text);
	text_release(&text);
	return true;
}

const struct command command_version = {
	.name = "version",
	.operands = "",
	.summary = "show the version and what Rounds is not",
	.about = "Shows the version.  Rounds is a study aid, not medical "
		 "advice.",
	.options = options_none,
	.run = run,
};
