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
#include "cli/settings.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/store.h"
#include "rounds/store_review.h"
#include "rounds/text.h"
#include "ui/terminal.h"

struct app {
	struct settings settings; /* the initial ones until the store is open */
	struct store *store;      /* see app_store() */
	instant_ms fixed_now;     /* of --now; 0: the machine's clock */
	char *database;           /* path, owned; NULL until asked for */
	struct terminal terminal;
	enum colour_when colour_wish;
	bool colour_given; /* the wish goes before the setting */
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

/*
 * The database, opened and its settings read when first asked for; made if
 * there is none.  Borrowed; NULL with *error set when it can't be used.
 */
struct store *app_store(struct app *app, struct error *error) MUST_USE;

/* Open it if there is one: makes none and tells no error. */
bool app_has_store(struct app *app);

/*
 * Close the database and forget its settings; app_store() opens it again.
 */
void app_forget_store(struct app *app);

/* Look at the terminal again, with the colour that is wished for now. */
void app_apply_colour(struct app *app);

/* The study day by the app's clock and the learner's rollover hour. */
day_number app_today(const struct app *app);

/* What a grade given now is logged with. */
struct review_context app_context(const struct app *app, int64_t milliseconds);

/* Where the database is: --db, ROUNDS_DB, or the XDG place.  Borrowed. */
const char *app_database(struct app *app, struct error *error) MUST_USE;

#endif
