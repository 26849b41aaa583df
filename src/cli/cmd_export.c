#include "cli/commands.h"

#include <string.h>

#include "cli/export.h"

static const char *const formats[] = { "md",   "jsonl", "csv",  "json", "anki",
				       "apkg", "zip",   "html", NULL };
static const char *const tables[] = { "reviews", "cards", "daily", "decks",
				      NULL };
static const char *const words[] = { "cards", "decks", "everything", "progress",
				     NULL };

static const struct option_spec options[] = {
	OPT_CHOICE('f', "format", "FORMAT", formats, struct export_options,
		   format,
		   "cards, decks: md (default), jsonl, csv, anki or apkg; "
		   "progress: "
		   "csv (default), json, jsonl, md or html; everything: zip"),
	OPT_CHOICE(0, "table", "TABLE", tables, struct export_options, table,
		   "progress as csv: reviews (default), cards, daily or decks"),
	OPT_TEXT(0, "since", "DAY", struct export_options, since,
		 "progress: answers of this day (2026-11-21) and later"),
	OPT_FLAG(0, "anonymous", struct export_options, anonymous,
		 "progress: a pseudonym, no text of cards, no document names"),
	OPT_FLAG(0, "with-schedule", struct export_options, with_schedule,
		 "apkg: also due days and the log of reviews"),
	OPT_TEXT('o', "output", "FILE", struct export_options, output,
		 "write to FILE instead of standard output"),
	OPT_END
};

#define DECK_FORMATS                                                           \
	(1u << EXPORT_MD | 1u << EXPORT_JSONL | 1u << EXPORT_CSV |             \
	 1u << EXPORT_ANKI | 1u << EXPORT_APKG)

/* What can be written. */
static const struct kind {
	const char *name;
	unsigned formats; /* bits 1u << EXPORT_... */
	enum export_format standard;
	int most; /* operands after the name; -1: any number */
	bool (*run)(struct app *app, const struct arguments *operands,
		    const struct export_options *given, struct error *error);
} kinds[] = {
	{ "cards", DECK_FORMATS, EXPORT_MD, -1, export_cards },
	{ "decks", DECK_FORMATS, EXPORT_MD, -1, export_decks },
	{ "everything", 1u << EXPORT_ZIP, EXPORT_ZIP, 0, export_everything },
	{ "progress",
	  1u << EXPORT_CSV | 1u << EXPORT_JSON | 1u << EXPORT_JSONL |
		  1u << EXPORT_MD | 1u << EXPORT_HTML,
	  EXPORT_CSV, 0, export_progress },
};

static const struct kind *find_kind(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

/* A terminal would show its bytes as anything but what they are. */
static bool is_binary(int format)
{
	return format == EXPORT_APKG || format == EXPORT_ZIP;
}

/* An option that would do nothing is a mistake. */
static bool check_progress(const struct kind *kind,
			   const struct export_options *given,
			   struct error *error)
{
	bool progress = kind->run == export_progress;

	if (!progress && (given->since || given->anonymous))
		return error_set(error, ERROR_USAGE,
				 "export: option '--%s' is for 'progress'; "
				 "run `rounds help export`",
				 given->since ? "since" : "anonymous");
	if (given->table && !(progress && given->format == EXPORT_CSV))
		return error_set(error, ERROR_USAGE,
				 "export: option '--table' is for 'progress' "
				 "as CSV; run `rounds help export`");
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct export_options given =
		*(const struct export_options *)arguments->options;
	const struct arguments operands = { NULL, arguments->operands + 1,
					    arguments->count - 1 };
	const struct kind *kind = find_kind(arguments->operands[0]);

	if (!kind)
		return error_set(
			error, ERROR_USAGE,
			"export: '%s' is none of 'cards', "
			"'decks', 'everything' and 'progress'; run `rounds "
			"help export`",
			arguments->operands[0]);
	if (!given.format)
		given.format = (int)kind->standard;
	if (!(kind->formats & 1u << given.format))
		return error_set(error, ERROR_USAGE,
				 "export: '%s' can't be written as '%s'; run "
				 "`rounds help export`",
				 kind->name, formats[given.format - 1]);
	if (given.with_schedule && given.format != EXPORT_APKG)
		return error_set(error, ERROR_USAGE,
				 "export: option '--with-schedule' is for "
				 "'--format apkg'; run `rounds help export`");
	if (!check_progress(kind, &given, error))
		return false;
	if (kind->most >= 0 && operands.count > kind->most)
		return error_set(error, ERROR_USAGE,
				 "export: '%s' is one word too many; run "
				 "`rounds help export`",
				 operands.operands[kind->most]);
	if (is_binary(given.format) && !given.output && app->terminal.output)
		return error_set(error, ERROR_USAGE,
				 "export: an archive can't be shown; name a "
				 "file with '-o FILE'");
	return app_store(app, error) &&
	       kind->run(app, &operands, &given, error);
}

const struct command command_export = {
	.name = "export",
	.operands =
		"cards [QUERY...] | decks [DECK...] | everything | progress",
	.summary = "write decks, the log of reviews or everything",
	.about = "Writes the cards that QUERY names, or those of each DECK and "
		 "the decks below it, or all,\nas a Markdown deck that `rounds "
		 "import` reads back; or the log of all reviews, or a\nreport "
		 "of progress, for other programs and people; or everything in "
		 "one archive that\n`rounds restore` puts back.",
	.options = options,
	.options_size = sizeof(struct export_options),
	.least = 1,
	.most = -1,
	.operand = OPERAND_WORD,
	.words = words,
	.takes_query = true,
	.run = run,
};
