#include "cli/commands.h"

#include <string.h>

#include "cli/findings.h"
#include "rounds/pack.h"
#include "ui/safe.h"

static const char *const words[] = { "check", "list", NULL };

/* The built-in packs, and those in the folders that are named. */
static struct pack *open_pack(char **folders, int count, struct error *error)
{
	struct pack *pack = pack_new(error);
	bool ok = pack != NULL;

	for (int i = 0; ok && i < count; i++)
		ok = pack_add_folder(pack, folders[i], error);
	if (ok && pack_finish(pack, error))
		return pack;
	pack_free(pack);
	return NULL;
}

enum { TYPE_LIMIT = 64 }; /* told; a pack with more is not told in full */

/* How many terms the part has of each type, in order of appearance. */
static void add_types(struct text *text, const struct lexicon *lexicon,
		      const struct pack_part *part)
{
	struct {
		const char *type;
		size_t terms;
	} types[TYPE_LIMIT];
	size_t count = 0;

	for (size_t i = 0; i < part->term_count; i++) {
		const char *type =
			lexicon_at(lexicon, part->first_term + i)->type;
		size_t at = 0;

		while (at < count && types[at].type != type)
			at++;
		if (at == count && count < TYPE_LIMIT) {
			types[count].type = type;
			types[count++].terms = 0;
		}
		if (at < count)
			types[at].terms++;
	}
	for (size_t i = 0; i < count; i++)
		text_printf(text, "%8zu  %s\n", types[i].terms, types[i].type);
}

static void list_parts(const struct app *app, const struct pack *pack)
{
	struct text text = TEXT_INIT;
	size_t count;
	const struct pack_part *parts = pack_parts(pack, &count);

	for (size_t i = 0; i < count; i++) {
		safe_add_string(&text, parts[i].name, app->terminal.utf8);
		text_printf(&text,
			    "%s: %zu terms, %zu pattern%s with %zu examples\n",
			    parts[i].built_in ? " (built in)" : "",
			    parts[i].term_count, parts[i].patterns,
			    parts[i].patterns == 1 ? "" : "s",
			    parts[i].examples);
		add_types(&text, pack_lexicon(pack), &parts[i]);
	}
	app_print(app, &text);
	text_release(&text);
}

/* Every part but the built-in ones; these alone if there is no other. */
static void check_parts(struct app *app, const struct pack *pack, bool built_in)
{
	struct diagnostic_list findings = { 0 };
	struct text text = TEXT_INIT;
	size_t count;
	const struct pack_part *parts = pack_parts(pack, &count);

	for (size_t i = 0; i < count; i++) {
		size_t before = findings.count;

		if (parts[i].built_in != built_in)
			continue;
		pack_check(pack, i, &findings);
		if (findings.count > before)
			continue;
		safe_add_string(&text, parts[i].name, app->terminal.utf8);
		text_printf(&text, ": %zu pattern%s %zu examples.\n",
			    parts[i].patterns,
			    parts[i].patterns == 1 ? " keeps" : "s keep",
			    parts[i].examples);
	}
	findings_print(app, &findings);
	app_print(app, &text);
	text_release(&text);
	diagnostic_list_release(&findings);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const char *word = arguments->operands[0];
	bool check = strcmp(word, "check") == 0;
	struct pack *pack;

	if (!check && strcmp(word, "list") != 0)
		return error_set(error, ERROR_USAGE,
				 "pack: '%s' is neither 'check' nor 'list'; "
				 "run `rounds help pack`",
				 word);
	pack = open_pack(arguments->operands + 1, arguments->count - 1, error);
	if (!pack)
		return false;
	if (check)
		check_parts(app, pack, arguments->count == 1);
	else
		list_parts(app, pack);
	pack_free(pack);
	return true;
}

const struct command command_pack = {
	.name = "pack",
	.operands = "check|list [FOLDER...]",
	.summary = "check or list knowledge packs",
	.about = "With check, holds every pattern of the pack in each FOLDER "
		 "to its own words: its\nexamples must give a card by it and "
		 "its counter-examples none.  Without FOLDER,\nthe built-in "
		 "packs.  With list, tells the packs that generate would "
		 "use and what\nis in them.",
	.options = options_none,
	.least = 1,
	.most = -1,
	.operand = OPERAND_WORD,
	.words = words,
	.files_after = true,
	.run = run,
};
