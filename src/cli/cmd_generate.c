#include "cli/commands.h"

#include "cli/drafting.h"
#include "cli/result.h"
#include "rounds/card_csv.h"
#include "rounds/card_json.h"
#include "rounds/markdown_deck.h"
#include "ui/safe.h"

enum { FORMAT_MD = 1, FORMAT_JSONL, FORMAT_CSV };

struct generate_options {
	int format;
	const char *output;
	const char *pack;
	bool add, accept, explain;
};

static const char *const formats[] = { "md", "jsonl", "csv", NULL };

static const struct option_spec options[] = {
	OPT_FLAG(0, "accept", struct generate_options, accept,
		 "with --add: accept the drafts at once, but those on hold"),
	OPT_FLAG(0, "add", struct generate_options, add,
		 "put the cards into the database as drafts"),
	OPT_FLAG(0, "explain", struct generate_options, explain,
		 "tell sentence by sentence what came of it"),
	OPT_CHOICE('f', "format", "FORMAT", formats, struct generate_options,
		   format, "write a deck (default), JSON lines or CSV"),
	OPT_TEXT('o', "output", "FILE", struct generate_options, output,
		 "write to FILE instead of standard output"),
	OPT_TEXT(0, "pack", "FOLDER", struct generate_options, pack,
		 "add the knowledge pack in FOLDER"),
	OPT_END
};

static void format_cards(struct text *text, const struct card_list *cards,
			 int format)
{
	if (format == FORMAT_CSV)
		card_csv_header(text);
	if (format == FORMAT_CSV || format == FORMAT_JSONL) {
		for (size_t i = 0; i < cards->count; i++)
			format == FORMAT_CSV
				? card_csv_write(&cards->cards[i], text)
				: card_json_write(&cards->cards[i], text);
		return;
	}
	markdown_cards_write(cards->cards, cards->count, text);
}

/* The explanation is talk, not a result. */
static void print_explanation(const struct app *app, const struct text *explain)
{
	struct text safe = TEXT_INIT;

	safe_add(&safe, explain->bytes, explain->length, SAFE_MANY_LINES,
		 app->terminal.utf8);
	fwrite(safe.bytes, 1, safe.length, stderr);
	text_release(&safe);
}

static bool deliver(struct drafting *drafting, struct app *app,
		    const struct generate_options *given, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = true;

	if (!drafting->cards.count)
		app_note(app, "No card could be made; `rounds generate "
			      "--explain` tells why.");
	if (given->add)
		ok = drafting_store(drafting, app, given->accept, error);
	if (ok && (!given->add || given->output || given->format)) {
		format_cards(&text, &drafting->cards, given->format);
		ok = result_write(app, &text, given->output, error);
	}
	text_release(&text);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct generate_options *given = arguments->options;
	struct drafting drafting = { 0 };
	struct text explain = TEXT_INIT;
	bool ok;

	if (given->accept && !given->add)
		return error_set(error, ERROR_USAGE,
				 "generate: option '--accept' needs '--add'; "
				 "run `rounds help generate`");
	ok = drafting_run(&drafting, app, given->pack, arguments->operands,
			  (size_t)arguments->count,
			  given->explain ? &explain : NULL, error);
	if (ok)
		print_explanation(app, &explain);
	ok = ok && deliver(&drafting, app, given, error);
	drafting_release(&drafting);
	text_release(&explain);
	return ok;
}

const struct command command_generate = {
	.name = "generate",
	.operands = "DOCUMENT...",
	.summary = "make flashcards from documents",
	.about = "Reads each DOCUMENT, text, Markdown or HTML in UTF-8, and "
		 "makes one card of each fact\nworth asking, with its verbatim "
		 "source and how sure the document is.  The same\ndocuments "
		 "always give the same cards.  Without --add they go to "
		 "standard output.",
	.options = options,
	.options_size = sizeof(struct generate_options),
	.least = 1,
	.most = -1,
	.operand = OPERAND_FILE,
	.run = run,
};
