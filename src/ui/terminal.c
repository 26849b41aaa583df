#include "ui/terminal.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char *environment(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

static size_t columns_of(bool output)
{
	const char *wish = environment("COLUMNS");
	struct winsize size;

	if (wish) {
		char *end;
		unsigned long columns = strtoul(wish, &end, 10);

		if (*end == '\0' && columns >= TERMINAL_COLUMNS_LEAST &&
		    columns <= 1000)
			return columns;
	}
	if (output && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
	    size.ws_col > 0)
		return size.ws_col < TERMINAL_COLUMNS_LEAST
			       ? TERMINAL_COLUMNS_LEAST
			       : size.ws_col;
	return TERMINAL_COLUMNS_DEFAULT;
}

/* "15;0" or "0;default;15": the last number is the background's colour. */
static bool is_light(enum background background)
{
	const char *colours = environment("COLORFGBG");
	const char *last = colours ? strrchr(colours, ';') : NULL;

	if (background != BACKGROUND_AUTO)
		return background == BACKGROUND_LIGHT;
	return last && (strcmp(last, ";7") == 0 || strcmp(last, ";15") == 0);
}

void terminal_detect(struct terminal *terminal, enum colour_when when,
		     enum background background)
{
	const char *term = environment("TERM");

	terminal->input = isatty(STDIN_FILENO);
	terminal->output = isatty(STDOUT_FILENO);
	terminal->dumb = !term || strcmp(term, "dumb") == 0;
	terminal->utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
	terminal->light = is_light(background);
	terminal->columns = columns_of(terminal->output);
	switch (when) {
	case COLOUR_ALWAYS:
		terminal->colour = true;
		break;
	case COLOUR_NEVER:
		terminal->colour = false;
		break;
	case COLOUR_AUTO:
		terminal->colour = terminal->output && !terminal->dumb &&
				   !environment("NO_COLOR");
		break;
	}
}

bool colour_when_parse(const char *word, enum colour_when *when)
{
	static const char *const words[] = { "auto", "always", "never" };

	for (int i = 0; i < 3; i++) {
		if (strcmp(word, words[i]) == 0) {
			*when = (enum colour_when)i;
			return true;
		}
	}
	return false;
}

const char *terminal_style(const struct terminal *terminal, const char *code)
{
	if (!terminal->colour)
		return "";
	if (terminal->light && strcmp(code, STYLE_YELLOW) == 0)
		return STYLE_MAGENTA;
	if (terminal->light && strcmp(code, STYLE_CYAN) == 0)
		return STYLE_BLUE;
	return code;
}
