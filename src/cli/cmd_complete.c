#include "cli/commands.h"

#include <string.h>

#include "cli/complete.h"
#include "ui/words.h"

/* The place of the command's name: behind the program's and global options. */
static size_t find_command(const struct words *words)
{
	size_t at = words->count > 1 ? 1 : 0;

	while (at + 1 < words->count && words->items[at][0] == '-') {
		const struct option_spec *spec = global_options;
		const char *name = words->items[at];

		while (spec->name && (strncmp(name, "--", 2) != 0 ||
				      strcmp(name + 2, spec->name) != 0))
			spec++;
		at += spec->name && spec->type != OPTION_FLAG ? 2 : 1;
	}
	return at < words->count ? at : words->count - 1;
}

/* A name with a control character can't be one line of a shell's list. */
static bool is_one_line(const char *name)
{
	for (; *name; name++)
		if ((unsigned char)*name < 0x20 || *name == 0x7f)
			return false;
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const char *line = arguments->operands[0];
	struct words words = { 0 };
	struct words names = { 0 };
	struct text text = TEXT_INIT;

	(void)error;
	words_split_at_cursor(&words, line, strlen(line));
	size_t at = find_command(&words);
	const struct words from = { .items = words.items + at,
				    .count = words.count - at };

	complete_command_line(app, &from, &names);
	words_sort(&names);
	for (size_t i = 0; i < names.count; i++)
		if (is_one_line(names.items[i]))
			text_printf(&text, "%s\n", names.items[i]);
	app_print(app, &text);
	text_release(&text);
	words_release(&names);
	words_release(&words);
	return true;
}

const struct command command_complete = {
	.name = "complete",
	.operands = "LINE",
	.summary = "list what the last word of a line may become",
	.about = "For the completion of shells, which ask this for each line: "
		 "LINE is the command\nline up to the cursor, beginning with "
		 "the program's name.  Prints one word a line.",
	.options = options_none,
	.least = 1,
	.most = 1,
	.operand = OPERAND_NONE,
	.run = run,
};
