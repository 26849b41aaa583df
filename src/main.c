#include <locale.h>
#include <stdio.h>

#include "cli/app.h"
#include "cli/command.h"

static int run(struct app *app, int argc, char **argv)
{
	char *help[] = { (char[]){ "help" }, NULL };

	if (argc)
		return command_run(app, argc, argv);
	return command_run(app, 1, help);
}

int main(int argc, char **argv)
{
	struct global_options options = { 0 };
	struct error error = { 0 };
	struct app app = { 0 };
	char *word[] = { (char[]){ "help" }, (char[]){ "version" } };
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
		code = command_run(&app, 1, &word[0]);
	else if (options.version)
		code = command_run(&app, 1, &word[1]);
	else
		code = run(&app, argc - first, argv + first);
	return app_close(&app, code);
}
