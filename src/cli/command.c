#include "cli/command.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

const struct option_spec options_none[] = { OPT_END };

static const char *const colour_words[] = { "auto", "always", "never", NULL };

const struct option_spec global_options[] = {
	OPT_TEXT(0, "db", "FILE", struct global_options, database,
		 "use this database (default: $ROUNDS_DB, then the data "
		 "folder)"),
	OPT_CHOICE(0, "colour", "WHEN", colour_words, struct global_options,
		   colour, "colour the output"),
	{ .name = "now",
	  .type = OPTION_TEXT,
	  .argument = "INSTANT",
	  .help = "pretend it is this instant",
	  .offset = offsetof(struct global_options, now),
	  .hidden = true },
	OPT_FLAG('V', "version", struct global_options, version,
		 "show the version"),
	OPT_END
};

const struct command *command_find(const char *name)
{
	for (size_t i = 0; commands[i]; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

static size_t least_of(size_t a, size_t b, size_t c)
{
	size_t least = a < b ? a : b;

	return least < c ? least : c;
}

/* Levenshtein distance of two short words. */
static size_t distance(const char *a, const char *b)
{
	size_t row[32];
	size_t width = strlen(b);

	if (width >= COUNT_OF(row))
		return width;
	for (size_t j = 0; j <= width; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t diagonal = row[0];

		row[0] = i + 1;
		for (size_t j = 0; j < width; j++) {
			size_t replaced = diagonal + (a[i] != b[j]);

			diagonal = row[j + 1];
			row[j + 1] =
				least_of(row[j] + 1, row[j + 1] + 1, replaced);
		}
	}
	return row[width];
}

static bool unknown_command(const char *name, struct error *error)
{
	const struct command *nearest = NULL;
	size_t best = 3; /* a word further away is no misspelling */

	for (size_t i = 0; commands[i]; i++) {
		size_t d = distance(name, commands[i]->name);

		if (d < best) {
			best = d;
			nearest = commands[i];
		}
	}
	if (nearest)
		return error_set(error, ERROR_USAGE,
				 "unknown command '%s'; did you mean '%s'?",
				 name, nearest->name);
	return error_set(error, ERROR_USAGE,
			 "unknown command '%s'; run `rounds help`", name);
}

static bool check_operands(const struct command *command, int count,
			   struct error *error)
{
	if (count < command->least)
		return error_set(error, ERROR_USAGE, "%s is missing",
				 command->operands);
	if (command->most >= 0 && count > command->most)
		return error_set(error, ERROR_USAGE, "too many arguments");
	return true;
}

/* Usage errors name the command and where to read on. */
static void say_where_to_read(const struct command *command,
			      struct error *error)
{
	struct error cause = *error;

	error_set(error, ERROR_USAGE, "%s: %.800s; run `rounds help %s`",
		  command->name, cause.text, command->name);
}

static bool print_help(const struct app *app, const struct command *command)
{
	struct text text = TEXT_INIT;

	command_describe(&text, command);
	app_print(app, &text);
	text_release(&text);
	return true;
}

/* Is "-word" an option of the command, and not a query turned round? */
static bool is_option(const struct command *command, const char *word)
{
	if (word[1] == '-' || !word[1])
		return true;
	for (const struct option_spec *spec = command->options; spec->name;
	     spec++)
		if (spec->letter == word[1])
			return !word[2] || spec->type != OPTION_FLAG;
	return strcmp(word, "-h") == 0;
}

/*
 * The arguments with a blank before each "-word" of a query, which no
 * reader of options takes for one then.
 */
static char **shield_query(const struct command *command, int argc, char **argv,
			   struct arena *arena)
{
	char **shielded = arena_array(arena, (size_t)argc + 1, sizeof *argv);

	for (int i = 0; i < argc; i++)
		shielded[i] = argv[i][0] == '-' && !is_option(command, argv[i])
				      ? arena_printf(arena, " %s", argv[i])
				      : argv[i];
	return shielded;
}

static bool run(struct app *app, const struct command *command, int argc,
		char **argv, struct error *error)
{
	void *options = xcalloc(1, command->options_size + 1);
	bool help;
	int first;
	bool ok = options_parse(command->options, argc, argv, false, options,
				&first, &help, error);

	if (ok && help) {
		print_help(app, command);
	} else if (ok) {
		const struct arguments arguments = { options, argv + first,
						     argc - first };

		ok = check_operands(command, argc - first, error);
		if (ok) {
			ok = command->run(app, &arguments, error);
			free(options);
			return ok;
		}
	}
	if (!ok)
		say_where_to_read(command, error);
	free(options);
	return ok;
}

int command_run(struct app *app, int argc, char **argv)
{
	const struct command *command = command_find(argv[0]);
	struct error error = { 0 };
	struct arena arena = { 0 };
	bool ok;

	app->refused = false;
	if (command && command->takes_query)
		argv = shield_query(command, argc, argv, &arena);
	ok = command ? run(app, command, argc, argv, &error)
		     : unknown_command(argv[0], &error);
	arena_free(&arena);
	if (!ok) {
		app_print_error(app, &error);
		return (int)error.kind;
	}
	return app->refused ? ERROR_REFUSED : 0;
}

void command_describe(struct text *text, const struct command *command)
{
	text_printf(text, "usage: rounds %s [options]%s%s\n\n", command->name,
		    *command->operands ? " " : "", command->operands);
	text_printf(text, "%s\n\nOptions:\n", command->about);
	options_describe(text, command->options);
}

void command_describe_all(struct text *text)
{
	text_add_string(text,
			"usage: rounds [options] [COMMAND ...]\n\n"
			"Without a command Rounds opens its prompt; `quit` "
			"leaves it.\n\n"
			"Commands:\n");
	for (size_t i = 0; commands[i]; i++)
		text_printf(text, "  %-10s %s\n", commands[i]->name,
			    commands[i]->summary);
	text_add_string(text, "\nGlobal options, before the command:\n");
	options_describe(text, global_options);
	text_add_string(text, "\n`rounds help COMMAND` tells more about a "
			      "command.\n");
}
