#include "cli/commands.h"

#include <string.h>

#include "cli/findings.h"
#include "rounds/file.h"
#include "rounds/markdown_deck.h"
#include "ui/safe.h"

struct import_options {
	bool adopt;
	bool dry_run;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "adopt", struct import_options, adopt,
		 "write each card's key into the file, so that it can be "
		 "edited freely"),
	OPT_FLAG('n', "dry-run", struct import_options, dry_run,
		 "read and check, change nothing"),
	OPT_END
};

static void print_counts(struct app *app, const char *file,
			 const struct markdown_deck *deck, const size_t *counts)
{
	struct text text = TEXT_INIT;

	safe_add_string(&text, file, app->terminal.utf8);
	text_printf(&text,
		    ": %zu card%s: %zu added, %zu updated, %zu unchanged",
		    deck->cards.count, deck->cards.count == 1 ? "" : "s",
		    counts[UPSERT_ADDED], counts[UPSERT_UPDATED],
		    counts[UPSERT_UNCHANGED] + counts[UPSERT_KEPT_EDIT]);
	if (counts[UPSERT_REJECTED])
		text_printf(&text, ", %zu you rejected before",
			    counts[UPSERT_REJECTED]);
	if (counts[UPSERT_CONFLICT])
		text_printf(&text,
			    ", %zu edited both here and in the file and left "
			    "alone",
			    counts[UPSERT_CONFLICT]);
	text_add_string(&text, ".\n");
	app_print(app, &text);
	text_release(&text);
}

/* Keys into the file, when cards have none yet. */
static bool adopt(const char *file, const struct markdown_deck *deck,
		  struct error *error)
{
	struct text out = TEXT_INIT;
	bool ok = true;

	if (markdown_deck_adopt(deck, &out))
		ok = file_write(file, out.bytes, out.length, 0644, error);
	text_release(&out);
	return ok;
}

static bool import_deck(struct app *app, const char *file,
			const struct markdown_deck *deck,
			const struct import_options *given, struct error *error)
{
	size_t counts[UPSERT_OUTCOME_COUNT] = { 0 };

	if (given->dry_run) {
		struct text text = TEXT_INIT;

		safe_add_string(&text, file, app->terminal.utf8);
		text_printf(&text, ": %zu card%s; nothing was changed.\n",
			    deck->cards.count,
			    deck->cards.count == 1 ? "" : "s");
		app_print(app, &text);
		text_release(&text);
		return true;
	}
	if (!app_store(app, error) || !store_begin(app->store, error))
		return false;
	/* Cards whose keys can't be written back must not be kept either. */
	bool ok = store_upsert_cards(app->store, &deck->cards, UPSERT_DECK,
				     app_now(app), counts, NULL, error) &&
		  (!given->adopt || adopt(file, deck, error));

	if (!store_end(app->store, ok, error))
		return false;
	print_counts(app, file, deck, counts);
	return true;
}

static bool read_file(const char *file, struct text *content,
		      struct error *error)
{
	if (!file_read(file, MARKDOWN_DECK_SIZE_MAX, content, error))
		return false;
	if (content->length && memchr(content->bytes, '\0', content->length))
		return error_set(error, ERROR_INPUT,
				 "'%s' is binary, not a Markdown deck", file);
	return true;
}

static bool import_file(struct app *app, const char *file,
			const struct import_options *given, struct error *error)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };
	struct text content = TEXT_INIT;
	bool ok = read_file(file, &content, error);

	if (ok) {
		markdown_deck_read(&deck, file,
				   (struct slice){ content.bytes,
						   content.length },
				   &findings);
		findings_print(app, &findings);
		if (!deck.cards.count && !findings.counts[DIAGNOSTIC_ERROR])
			ok = error_set(error, ERROR_INPUT,
				       "'%s' holds no cards; a card is a "
				       "heading of level 2 with its answer "
				       "below, see rounds-deck(5)",
				       file);
		else
			ok = import_deck(app, file, &deck, given, error);
	}
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&content);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct import_options *given = arguments->options;
	size_t done = 0;

	for (int i = 0; given->adopt && i < arguments->count; i++)
		if (strcmp(arguments->operands[i], "-") == 0)
			return error_set(error, ERROR_USAGE,
					 "import: option '--adopt' writes into "
					 "the file and standard input is none; "
					 "name the file");
	for (int i = 0; i < arguments->count; i++) {
		struct error fault = { 0 };

		if (import_file(app, arguments->operands[i], given, &fault)) {
			done++;
			continue;
		}
		if (fault.kind != ERROR_INPUT ||
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
	.summary = "load Markdown decks",
	.about = "Reads each FILE, a deck as rounds-deck(5) describes it, and "
		 "puts its cards into the\ndatabase.  A card that is there "
		 "already keeps its schedule.  A card that can't be\ntaken is "
		 "told with its place, and the rest is still read.",
	.options = options,
	.options_size = sizeof(struct import_options),
	.least = 1,
	.most = -1,
	.operand = OPERAND_FILE,
	.run = run,
};
