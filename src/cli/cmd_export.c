#include "cli/commands.h"

#include <string.h>

#include "cli/deck_names.h"
#include "cli/result.h"
#include "exchange/progress.h"
#include "rounds/card_csv.h"
#include "rounds/card_json.h"
#include "rounds/markdown_deck.h"

enum { FORMAT_MD = 1, FORMAT_JSONL, FORMAT_CSV, FORMAT_JSON };

struct export_options {
	int format;
	const char *output;
};

static const char *const formats[] = { "md", "jsonl", "csv", "json", NULL };
static const char *const words[] = { "decks", "progress", NULL };

static const struct option_spec options[] = {
	OPT_CHOICE('f', "format", "FORMAT", formats, struct export_options,
		   format,
		   "decks: md (default), jsonl or csv; progress: csv "
		   "(default) or json"),
	OPT_TEXT('o', "output", "FILE", struct export_options, output,
		 "write to FILE instead of standard output"),
	OPT_END
};

static bool export_cards(struct app *app, const char *deck,
			 const struct export_options *given,
			 struct error *error)
{
	const struct card_filter filter = { .deck = deck,
					    .states = 1u << CARD_ACTIVE |
						      1u << CARD_SUSPENDED |
						      1u << CARD_DRAFT };
	struct store_cards cards = { 0 };
	struct text text = TEXT_INIT;
	bool ok = deck_names_check(app, deck, error) &&
		  store_list_cards(app->store, &filter, &cards, error);

	if (ok && given->format == FORMAT_CSV)
		card_csv_header(&text);
	for (size_t i = 0; ok && i < cards.list.count; i++) {
		if (given->format == FORMAT_CSV)
			card_csv_write(&cards.list.cards[i], &text);
		else if (given->format == FORMAT_JSONL)
			card_json_write(&cards.list.cards[i], &text);
	}
	if (ok && given->format <= FORMAT_MD)
		markdown_cards_write(cards.list.cards, cards.list.count, &text);
	ok = ok && result_write(app, &text, given->output, error);
	/* So that an import can tell an edited file from an old one. */
	if (ok && given->format <= FORMAT_MD && given->output)
		ok = store_mark_filed(app->store, &cards.list, error);
	text_release(&text);
	store_cards_release(&cards);
	return ok;
}

static bool export_progress(struct app *app, const struct export_options *given,
			    struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = given->format == FORMAT_JSON
			  ? progress_json(app->store, &text, error)
			  : progress_csv(app->store, &text, error);

	ok = ok && result_write(app, &text, given->output, error);
	text_release(&text);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct export_options *given = arguments->options;
	bool progress = strcmp(arguments->operands[0], "progress") == 0;

	if (!progress && strcmp(arguments->operands[0], "decks") != 0)
		return error_set(error, ERROR_USAGE,
				 "export: '%s' is neither 'decks' nor "
				 "'progress'; run `rounds help export`",
				 arguments->operands[0]);
	if (progress ? given->format == FORMAT_MD ||
			       given->format == FORMAT_JSONL ||
			       arguments->count > 1
		     : given->format == FORMAT_JSON)
		return error_set(error, ERROR_USAGE,
				 "export: decks go to md, jsonl or csv, "
				 "progress to csv or json; run `rounds help "
				 "export`");
	if (!app_store(app, error))
		return false;
	return progress ? export_progress(app, given, error)
			: export_cards(app,
				       arguments->count > 1
					       ? arguments->operands[1]
					       : NULL,
				       given, error);
}

const struct command command_export = {
	.name = "export",
	.operands = "decks [DECK] | progress",
	.summary = "write decks or the log of reviews to a file",
	.about = "Writes the cards of DECK and the decks below it, or all, as "
		 "a Markdown deck that\n`rounds import` reads back; or the log "
		 "of all reviews, one row each, for other\nprograms.",
	.options = options,
	.options_size = sizeof(struct export_options),
	.least = 1,
	.most = 2,
	.operand = OPERAND_WORD,
	.words = words,
	.run = run,
};
