#include "ui/editor.h"

#include <stdlib.h>
#include <unistd.h>

#include "rounds/file.h"
#include "ui/child.h"
#include "ui/temporary.h"

#define EDITED_MAX ((size_t)4 << 20)

static const char *editor_command(void)
{
	const char *command = getenv("VISUAL");

	if (!command || !*command)
		command = getenv("EDITOR");
	return command && *command ? command : "vi";
}

static bool run_editor(const char *path, struct error *error)
{
	const char *command = editor_command();

	if (child_run(command, path) != 0)
		return error_set(error, ERROR_INPUT,
				 "the editor '%s' failed, nothing was changed; "
				 "set EDITOR to one that works",
				 command);
	return true;
}

bool editor_edit(struct text *text, struct error *error)
{
	struct text path = TEXT_INIT;
	struct text edited = TEXT_INIT;
	bool written =
		temporary_write(&path, ".md",
				(struct slice){ text->bytes, text->length },
				error);
	bool ok = written && run_editor(path.bytes, error) &&
		  file_read(path.bytes, EDITED_MAX, &edited, error);

	if (ok) {
		text_clear(text);
		text_add(text, edited.bytes, edited.length);
	}
	if (written)
		unlink(path.bytes);
	text_release(&path);
	text_release(&edited);
	return ok;
}
