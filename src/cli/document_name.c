#include "cli/document_name.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "rounds/memory.h"
#include "rounds/text.h"

static bool is_below(const char *path, const char *folder)
{
	size_t length = strlen(folder);

	return length > 1 && strncmp(path, folder, length) == 0 &&
	       path[length] == '/';
}

static char *shorten(const char *path)
{
	const char *home = getenv("HOME");
	char *folder = home && *home ? realpath(home, NULL) : NULL;
	struct text name = TEXT_INIT;

	if (folder && is_below(path, folder))
		text_printf(&name, "~%s", path + strlen(folder));
	else
		text_add_string(&name, path);
	free(folder);
	return text_detach(&name);
}

char *document_name(const char *path, bool *lasting)
{
	struct stat info;
	char *whole = NULL;
	char *name;

	*lasting = false;
	if (strcmp(path, "-") == 0)
		return xstrdup("standard input");
	if (stat(path, &info) == 0 && S_ISREG(info.st_mode))
		whole = realpath(path, NULL);
	*lasting = whole != NULL;
	name = whole ? shorten(whole) : xstrdup(path);
	free(whole);
	return name;
}
