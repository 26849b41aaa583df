#include "cli/commands.h"

#include <stdlib.h>
#include <unistd.h>

#include "exchange/everything.h"
#include "ui/safe.h"

struct restore_options {
	bool replace;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "replace", struct restore_options, replace,
		 "put it in the place of the cards and reviews there are, of "
		 "which a copy is kept"),
	OPT_END
};

/* A file beside the database, where there is room for one. */
static char *make_scratch(const struct store *store, int *file,
			  struct error *error)
{
	struct text path = TEXT_INIT;

	text_printf(&path, "%s.restore-XXXXXX", store_path(store));
	*file = mkstemp(path.bytes);
	if (*file >= 0)
		return text_detach(&path);
	error_errno(error, ERROR_STORE, "make '%s'", path.bytes);
	text_release(&path);
	return NULL;
}

/* With what SQLite leaves beside a database it had to give up. */
static void remove_scratch(char *path)
{
	static const char *const tails[] = { "", "-wal", "-shm", "-journal" };

	for (size_t i = 0; i < COUNT_OF(tails); i++) {
		struct text name = TEXT_INIT;

		text_printf(&name, "%s%s", path, tails[i]);
		unlink(name.bytes);
		text_release(&name);
	}
	free(path);
}

static bool restore(struct app *app, const char *file, bool replace,
		    char **kept, struct error *error)
{
	int out;
	char *scratch = make_scratch(app->store, &out, error);
	bool ok;

	if (!scratch)
		return false;
	ok = everything_unpack(file, out, error);
	close(out);
	if (ok && !store_restore(app->store, scratch, app_today(app), replace,
				 kept, error))
		ok = error->kind == ERROR_INPUT
			     ? error_wrap(error, "'%s'", file)
			     : false;
	remove_scratch(scratch);
	return ok;
}

static bool tell(struct app *app, const char *kept, struct error *error)
{
	struct text text = TEXT_INIT;
	int64_t cards, reviews;

	if (!store_holds(app->store, &cards, &reviews, error))
		return false;
	text_printf(&text, "Restored %lld card%s and %lld review%s.\n",
		    (long long)cards, cards == 1 ? "" : "s", (long long)reviews,
		    reviews == 1 ? "" : "s");
	if (kept) {
		text_add_string(&text, "What was there before: ");
		safe_add_string(&text, kept, app->terminal.utf8);
		text_add_char(&text, '\n');
	}
	app_print(app, &text);
	text_release(&text);
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct restore_options *given = arguments->options;
	const char *file = arguments->operands[0];
	char *kept = NULL;
	bool ok = app_store(app, error) &&
		  restore(app, file, given->replace, &kept, error) &&
		  tell(app, kept, error);

	if (ok)
		app_forget_store(app); /* its settings are others now */
	free(kept);
	return ok;
}

const struct command command_restore = {
	.name = "restore",
	.operands = "FILE",
	.summary = "put back what `rounds export everything` wrote",
	.about = "Reads FILE, an archive of everything or a copy of a "
		 "database, and puts cards,\nreviews, schedules, documents, "
		 "pictures and settings back, wholly or not at all.\nFor decks "
		 "that shall be added to what there is, use `rounds import`.",
	.options = options,
	.options_size = sizeof(struct restore_options),
	.least = 1,
	.most = 1,
	.operand = OPERAND_FILE,
	.run = run,
};
