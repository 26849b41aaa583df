#include "cli/commands.h"

#include <string.h>
#include <unistd.h>

#include "cli/findings.h"
#include "cli/gauge.h"
#include "cli/json_text.h"
#include "rounds/file.h"
#include "rounds/import.h"
#include "ui/safe.h"

struct import_wishes {
	bool adopt;
	bool dry_run;
	bool overwrite;
	bool json;
	bool with_schedule;
	const char *deck;
	const char *field_separator;
	const char *row_separator;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "adopt", struct import_wishes, adopt,
		 "write each card's key into the Markdown deck, so that it "
		 "can be edited freely"),
	OPT_TEXT('d', "deck", "DECK", struct import_wishes, deck,
		 "the deck of cards whose file names none"),
	OPT_FLAG('n', "dry-run", struct import_wishes, dry_run,
		 "tell what would come of it, change nothing"),
	OPT_TEXT(0, "field-sep", "TEXT", struct import_wishes, field_separator,
		 "what stands between the fields of a row"),
	OPT_FLAG(0, "json", struct import_wishes, json,
		 "print the counts as JSON, one object a file"),
	OPT_FLAG(0, "overwrite", struct import_wishes, overwrite,
		 "where you and the file both changed a card, take the file's"),
	OPT_TEXT(0, "row-sep", "TEXT", struct import_wishes, row_separator,
		 "what stands between the rows of a table"),
	OPT_FLAG(0, "with-schedule", struct import_wishes, with_schedule,
		 "take intervals, due days and past answers too"),
	OPT_END
};

/* An import in work. */
struct work {
	struct app *app;
	const struct import_wishes *wishes;
	struct import import;
	struct gauge gauge;
	size_t counts[IMPORT_OUTCOME_COUNT];
	bool interrupted;
};

static void print_json(const struct work *work)
{
	const struct import *import = &work->import;
	const size_t *counts = work->counts;
	struct text text = TEXT_INIT;

	json_text(&text,
		  json_pack("{s:s, s:s, s:b, s:I, s:I, s:I, s:I, s:I, "
			    "s:I, s:I}",
			    "file", import->file, "format", import->format,
			    "dry_run", work->wishes->dry_run, "notes",
			    (json_int_t)import->note_count, "cards",
			    (json_int_t)import->cards.count, "new",
			    (json_int_t)counts[IMPORT_NEW], "updated",
			    (json_int_t)counts[IMPORT_UPDATED], "unchanged",
			    (json_int_t)counts[IMPORT_UNCHANGED], "conflict",
			    (json_int_t)counts[IMPORT_CONFLICT], "refused",
			    (json_int_t)counts[IMPORT_REFUSED]));
	app_print(work->app, &text);
	text_release(&text);
}

/* Where a note is a card, the learner need not learn another word. */
static const char *noun(const struct import *import)
{
	bool cards =
		import->note_count == import->cards.count + import->refused;

	if (import->note_count == 1)
		return cards ? "card" : "note";
	return cards ? "cards" : "notes";
}

static void print_counts(const struct work *work)
{
	const struct import *import = &work->import;
	const size_t *counts = work->counts;
	bool dry = work->wishes->dry_run;
	struct text text = TEXT_INIT;

	safe_add_string(&text, import->file, work->app->terminal.utf8);
	text_printf(&text, ": %zu %s: %zu %s, %zu updated, %zu unchanged",
		    import->note_count, noun(import), counts[IMPORT_NEW],
		    dry ? "new" : "added", counts[IMPORT_UPDATED],
		    counts[IMPORT_UNCHANGED]);
	if (dry || counts[IMPORT_CONFLICT])
		text_printf(&text, ", %zu in conflict",
			    counts[IMPORT_CONFLICT]);
	if (dry || counts[IMPORT_REFUSED])
		text_printf(&text, ", %zu refused", counts[IMPORT_REFUSED]);
	text_add_string(&text, dry ? "; nothing was changed.\n" : ".\n");
	app_print(work->app, &text);
	text_release(&text);
}

/* Keys into the file, when cards have none yet. */
static bool adopt(const struct work *work, const char *file,
		  struct error *error)
{
	const struct markdown_deck *deck = work->import.deck;
	struct text out = TEXT_INIT;
	bool ok = true;

	if (!deck)
		return error_set(error, ERROR_INPUT,
				 "'%s' is no Markdown deck; only there can "
				 "--adopt write keys",
				 file);
	if (markdown_deck_adopt(deck, &out))
		ok = file_write(file, out.bytes, out.length, 0644, error);
	text_release(&out);
	return ok;
}

static bool step(void *context, size_t done, struct error *error)
{
	struct work *work = context;

	if (gauge_step(&work->gauge, done))
		return true;
	work->interrupted = true;
	return error_set(error, ERROR_INPUT,
			 "'%s': interrupted; nothing of it was imported",
			 work->import.file);
}

/* Without a database, an empty one is as good to try in. */
static struct store *open_store(struct work *work, struct store **scratch,
				struct error *error)
{
	struct app *app = work->app;

	*scratch = NULL;
	if (work->wishes->dry_run && !app->store) {
		const char *path = app_database(app, error);

		if (!path)
			return NULL;
		if (access(path, F_OK) != 0)
			return *scratch = store_open_memory(error);
	}
	return app_store(app, error);
}

static bool put(struct work *work, struct store *store, const char *file,
		struct error *error)
{
	const struct import_wishes *wishes = work->wishes;
	const struct import_put_options how = {
		.overwrite = wishes->overwrite,
		.aliases = wishes->adopt,
		.rollover_hour = work->app->settings.rollover_hour,
		.instant = app_now(work->app),
		.step = step,
		.context = work,
	};

	if (!store_begin_load(store, work->import.cards.count, error))
		return false;
	bool ok = import_put(&work->import, store, &how, work->counts, error);

	if (ok && wishes->dry_run) {
		store_end(store, false, error);
		return true;
	}
	/* Cards whose keys can't be written back must not be kept either. */
	ok = ok && (!wishes->adopt || adopt(work, file, error));
	return store_end(store, ok, error);
}

static bool import_file(struct work *work, const char *file,
			struct error *error)
{
	struct app *app = work->app;
	const struct import_options how = {
		.field_separator = work->wishes->field_separator,
		.row_separator = work->wishes->row_separator,
		.deck = work->wishes->deck,
		.is_deck = work->wishes->adopt,
		.with_schedule = work->wishes->with_schedule,
		.rollover_hour = app->settings.rollover_hour,
		.today = app_today(app),
	};
	struct store *scratch = NULL;
	bool ok = import_read(&work->import, file, &how, error);

	if (ok) {
		gauge_open(&work->gauge, app, "importing",
			   work->import.cards.count);
		struct store *store = open_store(work, &scratch, error);

		ok = store && put(work, store, file, error);
		gauge_close(&work->gauge);
	}
	findings_print(app, &work->import.findings);
	if (ok && work->wishes->json)
		print_json(work);
	else if (ok)
		print_counts(work);
	store_close(scratch);
	import_release(&work->import);
	return ok;
}

static bool check(const struct arguments *arguments, struct error *error)
{
	const struct import_wishes *wishes = arguments->options;

	for (int i = 0; wishes->adopt && i < arguments->count; i++)
		if (strcmp(arguments->operands[i], "-") == 0)
			return error_set(error, ERROR_USAGE,
					 "import: option '--adopt' writes into "
					 "the file and standard input is none; "
					 "name the file");
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	size_t done = 0;

	if (!check(arguments, error))
		return false;
	for (int i = 0; i < arguments->count; i++) {
		struct work work = { .app = app, .wishes = arguments->options };
		struct error fault = { 0 };

		if (import_file(&work, arguments->operands[i], &fault)) {
			done++;
			continue;
		}
		if (fault.kind != ERROR_INPUT || work.interrupted ||
		    (!done && i + 1 == arguments->count)) {
			*error = fault;
			return false;
		}
		app_print_error(app, &fault);
		app->refused = true;
	}
	return true;
}

const struct command command_import = {
	.name = "import",
	.operands = "FILE...",
	.summary = "load cards from decks and other programs",
	.about = "Reads each FILE and puts its cards into the database: a "
		 "deck as rounds-deck(5)\ndescribes it, or a file of another "
		 "program, told by what is in it and not by its\nname; "
		 "rounds-import(1) lists them.  A card that is there already "
		 "keeps its schedule.\nA card that can't be taken is told "
		 "with its place, and the rest is still read.",
	.options = options,
	.options_size = sizeof(struct import_wishes),
	.least = 1,
	.most = -1,
	.operand = OPERAND_FILE,
	.run = run,
};
