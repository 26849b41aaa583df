#include "cli/app.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "rounds/memory.h"
#include "rounds/store_review.h"
#include "ui/safe.h"

bool app_open(struct app *app, const struct global_options *options,
	      struct error *error)
{
	const char *database = options->database;

	*app = (struct app){ 0 };
	settings_init(&app->settings);
	app->colour_given = options->colour != 0;
	if (app->colour_given)
		app->colour_wish = (enum colour_when)(options->colour - 1);
	app_apply_colour(app);
	if (database && !*database)
		return error_set(error, ERROR_USAGE,
				 "option '--db' needs a FILE");
	if (!database)
		database = getenv("ROUNDS_DB");
	if (database && *database)
		app->database = xstrdup(database);
	if (options->now && !instant_parse(options->now, &app->fixed_now))
		return error_set(error, ERROR_USAGE,
				 "option '--now': '%s' is not an instant such "
				 "as 2026-11-21T08:00:00Z",
				 options->now);
	return true;
}

int app_close(struct app *app, int code)
{
	struct error error = { 0 };
	bool lost = fflush(stdout) != 0 || ferror(stdout);

	if (lost) {
		error_errno(&error, ERROR_INPUT,
			    "cannot write standard output");
		app_print_error(app, &error);
	}
	store_close(app->store);
	free(app->database);
	app->database = NULL;
	return lost ? ERROR_INPUT : code;
}

instant_ms app_now(const struct app *app)
{
	struct timespec now;

	if (app->fixed_now)
		return app->fixed_now;
	clock_gettime(CLOCK_REALTIME, &now);
	return (instant_ms)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void app_print_error(const struct app *app, const struct error *error)
{
	app_note(app, "rounds: %s", error->text);
}

void app_note(const struct app *app, const char *format, ...)
{
	struct text raw = TEXT_INIT;
	struct text safe = TEXT_INIT;
	va_list args;
	int size;

	va_start(args, format);
	size = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text_reserve(&raw, (size_t)size);
	va_start(args, format);
	vsnprintf(raw.bytes, (size_t)size + 1, format, args);
	va_end(args);
	safe_add_string(&safe, raw.bytes, app->terminal.utf8);
	fflush(stdout); /* keep the order on a terminal */
	fprintf(stderr, "%s\n", safe.bytes);
	text_release(&raw);
	text_release(&safe);
}

void app_print(const struct app *app, const struct text *text)
{
	(void)app;
	fwrite(text->bytes, 1, text->length, stdout);
}

char *app_xdg_folder(const char *name, const char *fallback)
{
	const char *base = getenv(name);
	const char *home = getenv("HOME");
	struct text path = TEXT_INIT;

	/* The XDG specification: relative paths are to be ignored. */
	if (base && base[0] == '/')
		text_printf(&path, "%s/rounds", base);
	else if (home && home[0] == '/')
		text_printf(&path, "%s/%s/rounds", home, fallback);
	else
		return NULL;
	return text_detach(&path);
}

const char *app_database(struct app *app, struct error *error)
{
	struct text path = TEXT_INIT;
	char *folder;

	if (app->database)
		return app->database;
	folder = app_xdg_folder("XDG_DATA_HOME", ".local/share");
	if (!folder) {
		error_set(error, ERROR_STORE,
			  "no place for the database: HOME is not set; name "
			  "one with --db FILE");
		return NULL;
	}
	text_printf(&path, "%s/rounds.db", folder);
	free(folder);
	app->database = text_detach(&path);
	return app->database;
}

/* What the database says of a setting that it should not is left out. */
static bool read_settings(struct app *app, struct error *error)
{
	struct arena arena = { 0 };
	struct store_setting *found;
	size_t count;
	bool ok = store_settings(app->store, &arena, &found, &count, error);

	for (size_t i = 0; ok && i < count; i++) {
		struct error ignored = { 0 };
		const struct setting_spec *spec =
			settings_find(found[i].name, &ignored);

		if (spec && !settings_set(&app->settings, spec, found[i].value,
					  &ignored))
			app_print_error(app, &ignored);
	}
	arena_free(&arena);
	return ok;
}

struct store *app_store(struct app *app, struct error *error)
{
	const char *path;

	if (app->store)
		return app->store;
	path = app_database(app, error);
	if (!path)
		return NULL;
	app->store = store_open(path, true, STORE_PATIENCE_MS, error);
	if (!app->store)
		return NULL;
	if (!read_settings(app, error)) {
		store_close(app->store);
		app->store = NULL;
		return NULL;
	}
	app_apply_colour(app);
	return app->store;
}

bool app_has_store(struct app *app)
{
	struct error ignored = { 0 };
	const char *path = app_database(app, &ignored);

	return path && access(path, F_OK) == 0 && app_store(app, &ignored);
}

void app_forget_store(struct app *app)
{
	store_close(app->store);
	app->store = NULL;
	settings_init(&app->settings);
	app_apply_colour(app);
}

void app_apply_colour(struct app *app)
{
	enum colour_when when =
		app->colour_given ? app->colour_wish
				  : (enum colour_when)app->settings.colour;

	terminal_detect(&app->terminal, when,
			(enum background)app->settings.background);
}

day_number app_today(const struct app *app)
{
	return day_of_instant(app_now(app), app->settings.rollover_hour);
}

struct review_context app_context(const struct app *app, int64_t milliseconds)
{
	return (struct review_context){
		.instant = app_now(app),
		.day = app_today(app),
		.milliseconds = milliseconds,
		.rounding = (enum sm2_rounding)app->settings.rounding,
	};
}
