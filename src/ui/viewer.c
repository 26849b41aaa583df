#include "ui/viewer.h"

#include <stdlib.h>

#include "rounds/text.h"
#include "ui/child.h"

/* Cells of the terminal that a picture takes at most. */
enum { DRAWN_COLUMNS = 72, DRAWN_LINES = 20, MARGIN = 2 };

bool viewer_open(const char *path, struct error *error)
{
	const char *command = getenv("ROUNDS_VIEWER");

	if (!command || !*command)
		command = "\"$(command -v xdg-open || command -v open)\"";
	if (child_run(command, path) == 0)
		return true;
	return error_set(error, ERROR_INPUT,
			 "no program shows pictures here; set ROUNDS_VIEWER to "
			 "one that does");
}

bool viewer_draws(const struct terminal *terminal)
{
	return terminal->output && !terminal->dumb && terminal->colour;
}

void viewer_draw(const char *path, const struct terminal *terminal)
{
	size_t columns = terminal->columns - MARGIN;
	struct text command = TEXT_INIT;

	if (!viewer_draws(terminal))
		return;
	text_printf(&command,
		    "command -v chafa >/dev/null && exec chafa --size=%zux%d",
		    columns < DRAWN_COLUMNS ? columns : DRAWN_COLUMNS,
		    DRAWN_LINES);
	(void)child_run(command.bytes, path); /* a picture less is no fault */
	text_release(&command);
}
