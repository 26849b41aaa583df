#include <locale.h>
#include <stdio.h>

#include "cli/app.h"
#include "cli/command.h"
#include "cli/shell.h"

static int run_word(struct app *app, const char *word)
{
	char copy[16];
	char *argv[] = { copy, NULL };

	snprintf(copy, sizeof copy, "%s", word);
	return command_run(app, 1, argv);
}

int main(int argc, char **argv)
{
	struct global_options options = { 0 };
	struct error error = { 0 };
	struct app app = { 0 };
	bool help;
	int first;
	int code;

	setlocale(LC_CTYPE, "");
	if (!options_parse(global_options, argc, argv, true, &options, &first,
			   &help, &error) ||
	    !app_open(&app, &options, &error)) {
		app_note(&app, "rounds: %s; run `rounds help`", error.text);
		return app_close(&app, (int)error.kind);
	}
	if (help)
		code = run_word(&app, "help");
	else if (options.version)
		code = run_word(&app, "version");
	else if (first < argc)
		code = command_run(&app, argc - first, argv + first);
	else
		code = shell_run(&app);
	return app_close(&app, code);
}
