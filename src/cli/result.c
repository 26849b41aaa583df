#include "cli/result.h"

#include <string.h>
#include <sys/stat.h>

#include "rounds/file.h"
#include "ui/pager.h"
#include "ui/safe.h"

/* The mode that a program's new files have: 0666 without the umask. */
static unsigned new_file_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~(unsigned)mask;
}

static bool write_with(struct app *app, const struct text *text,
		       const char *path, unsigned mode, struct error *error)
{
	struct text safe = TEXT_INIT;

	if (path && strcmp(path, "-") != 0)
		return file_write(path, text->bytes, text->length, mode, error);
	if (!app->terminal.output) {
		app_print(app, text);
		return true;
	}
	safe_add(&safe, text->bytes, text->length, SAFE_MANY_LINES,
		 app->terminal.utf8);
	result_show(app, &safe);
	text_release(&safe);
	return true;
}

bool result_write(struct app *app, const struct text *text, const char *path,
		  struct error *error)
{
	return write_with(app, text, path, new_file_mode(), error);
}

bool result_write_private(struct app *app, const struct text *text,
			  const char *path, struct error *error)
{
	return write_with(app, text, path, 0600, error);
}

void result_show(struct app *app, const struct text *text)
{
	pager_show(text, &app->terminal);
}
