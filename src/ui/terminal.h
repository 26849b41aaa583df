/*
 * terminal - what standard output is able to show.
 *
 * Looks at the terminal and at COLUMNS, NO_COLOR, COLORFGBG, TERM and the
 * locale, once a command; everything that prints asks here and nowhere else.
 */
#ifndef ROUNDS_UI_TERMINAL_H
#define ROUNDS_UI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* How the background looks; AUTO asks COLORFGBG and is dark without it. */
enum background { BACKGROUND_AUTO, BACKGROUND_DARK, BACKGROUND_LIGHT };

enum colour_when { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };

#define TERMINAL_COLUMNS_DEFAULT 80
#define TERMINAL_COLUMNS_LEAST 20

struct terminal {
	bool input;     /* standard input is a terminal */
	bool output;    /* standard output is a terminal */
	bool colour;    /* escape sequences for colour and weight are wanted */
	bool utf8;      /* the locale's character set is UTF-8 */
	bool dumb;      /* TERM=dumb or unset: no escape sequences at all */
	bool light;     /* the background is light */
	size_t columns; /* width to wrap text at */
};

/* Fill *terminal; call after setlocale() and again after a resize. */
void terminal_detect(struct terminal *terminal, enum colour_when when,
		     enum background background);

/* "auto", "always", "never"; false for another word. */
bool colour_when_parse(const char *word, enum colour_when *when);

/*
 * An SGR sequence ("1" bold, "2" faint, "0" plain ...) when colour is on,
 * else "".  `code` is one of the STYLE_ macros; yellow and cyan, which can't
 * be read on a light background, are magenta and blue there.
 */
#define STYLE_PLAIN "\033[0m"
#define STYLE_BOLD "\033[1m"
#define STYLE_FAINT "\033[2m"
#define STYLE_ITALIC "\033[3m"
#define STYLE_UNDERLINE "\033[4m"
#define STYLE_STRUCK "\033[9m"
#define STYLE_RED "\033[31m"
#define STYLE_GREEN "\033[32m"
#define STYLE_YELLOW "\033[33m"
#define STYLE_BLUE "\033[34m"
#define STYLE_MAGENTA "\033[35m"
#define STYLE_CYAN "\033[36m"
const char *terminal_style(const struct terminal *terminal, const char *code);

#endif
