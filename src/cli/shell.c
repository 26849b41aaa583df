#include "cli/shell.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "cli/complete.h"
#include "cli/greeting.h"
#include "rounds/file.h"
#include "ui/keyboard.h"
#include "ui/prompt.h"

/* Where the history is kept; NULL when there is no such place. */
static char *history_file(void)
{
	char *folder = app_xdg_folder("XDG_STATE_HOME", ".local/state");
	struct error error = { 0 };
	struct text path = TEXT_INIT;

	if (!folder)
		return NULL;
	/* A history that can't be kept shall not stop anybody. */
	if (file_make_folders(folder, &error))
		text_printf(&path, "%s/history", folder);
	free(folder);
	return path.length ? text_detach(&path) : NULL;
}

static int run_line(struct app *app, const struct text *line)
{
	struct words words = { 0 };
	int code = 0;

	if (words_split(&words, line->bytes, line->length) != WORDS_CLOSED) {
		app_note(app, "rounds: a quote is not closed at the end of "
			      "the input; close it");
		code = ERROR_USAGE;
	} else if (words.count && (strcmp(words.items[0], "quit") == 0 ||
				   strcmp(words.items[0], "exit") == 0)) {
		app->quit = true;
	} else if (words.count) {
		code = command_run(app, (int)words.count, words.items);
	}
	words_release(&words);
	return code;
}

int shell_run(struct app *app)
{
	bool editing = app->terminal.input && app->terminal.output;
	char *history = editing ? history_file() : NULL;
	struct prompt *prompt = prompt_open(&app->terminal, history,
					    complete_command_line, app);
	struct text line = TEXT_INIT;
	enum prompt_result result = PROMPT_LINE;
	int first_failure = 0;

	app->at_prompt = true;
	if (editing)
		greeting_print(app);
	while (!app->quit && result != PROMPT_END && !keyboard_terminated()) {
		int code = 0;

		result = prompt_read(prompt, "rounds> ", &line);
		if (result == PROMPT_LINE || line.length)
			code = run_line(app, &line);
		first_failure = first_failure ? first_failure : code;
		fflush(stdout);
		app_apply_colour(app);
	}
	if (editing && result == PROMPT_END)
		fputs("\n", stdout);
	prompt_close(prompt);
	text_release(&line);
	free(history);
	return editing ? 0 : first_failure;
}
