#include "cli/commands.h"

#include "cli/findings.h"
#include "cli/result.h"
#include "rounds/advise.h"
#include "rounds/file.h"
#include "rounds/lint.h"
#include "rounds/pack.h"

struct lint_command_options {
	bool json;
	bool strict;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "json", struct lint_command_options, json,
		 "write one JSON object a finding"),
	OPT_FLAG(0, "strict", struct lint_command_options, strict,
		 "let any finding set the exit status, not errors alone"),
	OPT_END
};

static bool lint_file(const char *file, const struct pack *pack,
		      struct diagnostic_list *findings, struct error *error)
{
	struct text content = TEXT_INIT;
	struct markdown_deck deck = { 0 };
	bool ok = file_read(file, MARKDOWN_DECK_SIZE_MAX, &content, error);

	if (ok) {
		markdown_deck_read(&deck, file,
				   (struct slice){ content.bytes,
						   content.length },
				   findings);
		lint_deck(&deck, NULL, findings);
		advise_deck(&deck, pack, findings);
	}
	markdown_deck_release(&deck);
	text_release(&content);
	return ok;
}

/* A file that can't be read doesn't keep the others from being checked. */
static bool lint_files(struct app *app, const struct arguments *arguments,
		       const struct pack *pack,
		       struct diagnostic_list *findings, struct error *error)
{
	struct error fault = { 0 };
	int failed = 0;

	for (int i = 0; i < arguments->count; i++) {
		if (lint_file(arguments->operands[i], pack, findings, &fault))
			continue;
		if (++failed == arguments->count) {
			*error = fault;
			return false;
		}
		app_print_error(app, &fault);
		app->refused = true;
	}
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct lint_command_options *given = arguments->options;
	struct diagnostic_list findings = { 0 };
	struct text text = TEXT_INIT;
	struct pack *pack = pack_new(error);
	bool ok = pack && pack_finish(pack, error) &&
		  lint_files(app, arguments, pack, &findings, error);

	diagnostic_sort(&findings);
	if (given->json)
		findings_json(&findings, &text);
	else
		findings_write(app, &findings, &text);
	if (findings.counts[DIAGNOSTIC_ERROR] ||
	    (given->strict && findings.count))
		app->refused = true;
	ok = ok && result_write(app, &text, NULL, error);
	text_release(&text);
	diagnostic_list_release(&findings);
	pack_free(pack);
	return ok;
}

const struct command command_lint = {
	.name = "lint",
	.operands = "DECK...",
	.summary = "check decks and say what would make better cards",
	.about = "Reads each DECK, a Markdown file, as a compiler would and "
		 "changes nothing: each\nfinding is a line with file, line, "
		 "column, level, what to do and the name of its\nrule.  An "
		 "error is what `rounds import` would refuse.",
	.options = options,
	.options_size = sizeof(struct lint_command_options),
	.least = 1,
	.most = -1,
	.operand = OPERAND_FILE,
	.run = run,
};
