/*
 * app - what every command is given: clock, settings, database, terminal.
 *
 * The library reads neither clock nor environment; this is where both come
 * in.  One app lives as long as the program; the prompt runs many commands
 * with it.
 */
#ifndef ROUNDS_CLI_APP_H
#define ROUNDS_CLI_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/text.h"
#include "ui/terminal.h"

struct app {
	instant_ms fixed_now; /* of --now; 0: the machine's clock */
	char *database;       /* path, owned; NULL until asked for */
	struct terminal terminal;
	enum colour_when colour_wish;
	bool refused;   /* a command refused part of its input: exit code 1 */
	bool at_prompt; /* commands are read from the prompt or a pipe */
	bool quit;      /* the prompt shall end */
};

struct global_options {
	const char *database;
	const char *now;
	int colour;
	bool version;
};

/* Ready the app; ERROR_USAGE when an option's value is none. */
bool app_open(struct app *app, const struct global_options *options,
	      struct error *error) MUST_USE;

/*
 * Release everything and see that standard output reached its end.  Returns
 * the program's exit code: `code`, or 4 when output was lost.
 */
int app_close(struct app *app, int code);

/* Milliseconds since 1970 by the app's clock. */
instant_ms app_now(const struct app *app);

/* The one line on standard error: "rounds: what: why". */
void app_print_error(const struct app *app, const struct error *error);

/* A remark on standard error, made safe; never part of the results. */
void app_note(const struct app *app, const char *format, ...) PRINTF_LIKE(2, 3);

/* Results on standard output; the text must be safe to print already. */
void app_print(const struct app *app, const struct text *text);

/*
 * $name if it is an absolute path, else $HOME and `fallback`, each with
 * "/rounds" behind it: the XDG base directories.  Owned; NULL without HOME.
 */
char *app_xdg_folder(const char *name, const char *fallback) MUST_USE;

/* Where the database is: --db, ROUNDS_DB, or the XDG place.  Borrowed. */
const char *app_database(struct app *app, struct error *error) MUST_USE;

#endif
