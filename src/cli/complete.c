#include "cli/complete.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/command.h"
#include "cli/deck_names.h"
#include "rounds/memory.h"
#include "rounds/query.h"

static void offer(struct words *candidates, const char *word, const char *typed)
{
	if (strncmp(word, typed, strlen(typed)) == 0)
		words_add(candidates, word, strlen(word));
}

static void offer_all(struct words *candidates, const char *const *words,
		      const char *typed)
{
	for (; words && *words; words++)
		offer(candidates, *words, typed);
}

static void offer_commands(struct words *candidates, const char *typed)
{
	for (size_t i = 0; commands[i]; i++)
		offer(candidates, commands[i]->name, typed);
}

static void offer_options(struct words *candidates,
			  const struct command *command, const char *typed)
{
	offer(candidates, "--help", typed);
	for (const struct option_spec *spec = command->options; spec->name;
	     spec++) {
		struct text name = TEXT_INIT;

		text_printf(&name, "--%s", spec->name);
		if (!spec->hidden)
			offer(candidates, name.bytes, typed);
		text_release(&name);
	}
}

static bool is_folder(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Names in the folder of `typed`; hidden ones only after a dot. */
static void offer_files(struct words *candidates, const char *typed)
{
	const char *slash = strrchr(typed, '/');
	const char *name = slash ? slash + 1 : typed;
	struct text folder = TEXT_INIT;
	struct dirent *entry;
	DIR *open;

	text_add(&folder, typed, (size_t)(name - typed));
	open = opendir(folder.length ? folder.bytes : ".");
	while (open && (entry = readdir(open))) {
		size_t length = folder.length;

		if (entry->d_name[0] == '.' && name[0] != '.')
			continue;
		if (strcmp(entry->d_name, ".") == 0 ||
		    strcmp(entry->d_name, "..") == 0)
			continue;
		text_add_string(&folder, entry->d_name);
		if (is_folder(folder.bytes))
			text_add_char(&folder, '/');
		offer(candidates, folder.bytes, typed);
		text_truncate(&folder, length);
	}
	if (open)
		closedir(open);
	text_release(&folder);
}

static void offer_decks(struct app *app, struct words *candidates,
			const char *typed)
{
	struct words names = { 0 };
	struct error ignored = { 0 };

	if (app_has_store(app) && deck_names(app, &names, &ignored))
		for (size_t i = 0; i < names.count; i++)
			offer(candidates, names.items[i], typed);
	words_release(&names);
}

static void offer_categories(struct app *app, struct words *candidates,
			     const char *typed)
{
	struct arena arena = { 0 };
	struct error ignored = { 0 };
	struct tally *rows;
	size_t count;

	if (app_has_store(app) &&
	    store_tally(app->store, TALLY_CATEGORY, app_today(app), &arena,
			&rows, &count, &ignored))
		for (size_t i = 0; i < count; i++)
			if (*rows[i].name)
				offer(candidates, rows[i].name, typed);
	arena_free(&arena);
}

/* The option that the word before the cursor's word waits for, or NULL. */
static const struct option_spec *waiting_option(const struct command *command,
						const char *before)
{
	const struct option_spec *spec = command->options;

	for (; spec->name; spec++) {
		bool is_long = strncmp(before, "--", 2) == 0 &&
			       strcmp(before + 2, spec->name) == 0;
		bool is_short = spec->letter && before[0] == '-' &&
				before[1] == spec->letter && !before[2];

		if ((is_long || is_short) && spec->type != OPTION_FLAG)
			return spec;
	}
	return NULL;
}

static void offer_argument(struct app *app, struct words *candidates,
			   const struct option_spec *spec, const char *typed)
{
	if (spec->type == OPTION_CHOICE)
		offer_all(candidates, spec->choices, typed);
	else if (spec->type != OPTION_TEXT)
		return;
	else if (strcmp(spec->argument, "DECK") == 0)
		offer_decks(app, candidates, typed);
	else if (strcmp(spec->argument, "CATEGORY") == 0)
		offer_categories(app, candidates, typed);
	else
		offer_files(candidates, typed);
}

/* What is typed of a field's value: its words, or names of the store. */
static void offer_values(struct app *app, struct words *candidates,
			 const char *typed, size_t length)
{
	char *field = xstrndup(typed, length);
	struct words values = { 0 };

	offer_all(&values, query_words(field), "");
	if (strcmp(field, "deck") == 0)
		offer_decks(app, &values, "");
	else if (strcmp(field, "category") == 0)
		offer_categories(app, &values, "");
	for (size_t i = 0; i < values.count; i++) {
		struct text whole = TEXT_INIT;

		text_printf(&whole, "%s:%s", field, values.items[i]);
		offer(candidates, whole.bytes, typed);
		text_release(&whole);
	}
	words_release(&values);
	free(field);
}

static void offer_query(struct app *app, struct words *candidates,
			const char *typed)
{
	const char *colon = strchr(typed, ':');
	const char *field;

	offer_decks(app, candidates, typed);
	if (colon)
		offer_values(app, candidates, typed, (size_t)(colon - typed));
	for (size_t i = 0; (field = query_field(i)); i++) {
		struct text whole = TEXT_INIT;

		text_printf(&whole, "%s:", field);
		if (!colon)
			offer(candidates, whole.bytes, typed);
		text_release(&whole);
	}
}

/* `at`: the operand's place among the words, the command's name being 0. */
static void offer_operand(struct app *app, struct words *candidates,
			  const struct command *command, size_t at,
			  const char *typed)
{
	switch (command->operand) {
	case OPERAND_NONE:
		return;
	case OPERAND_FILE:
		offer_files(candidates, typed);
		return;
	case OPERAND_DECK:
		offer_decks(app, candidates, typed);
		return;
	case OPERAND_QUERY:
		offer_query(app, candidates, typed);
		return;
	case OPERAND_COMMAND:
		offer_commands(candidates, typed);
		return;
	case OPERAND_WORD:
		if (at == 1)
			offer_all(candidates, command->words, typed);
		else if (at == 2 && command->words_after)
			offer_all(candidates, command->words_after, typed);
		else if (command->takes_query)
			offer_query(app, candidates, typed);
		else if (command->files_after)
			offer_files(candidates, typed);
		else if (at == 2)
			offer_decks(app, candidates, typed);
		return;
	}
}

void complete_command_line(void *context, const struct words *words,
			   struct words *candidates)
{
	const char *typed = words->items[words->count - 1];
	const struct option_spec *waiting;
	const struct command *command;

	if (words->count == 1) {
		offer_commands(candidates, typed);
		return;
	}
	command = command_find(words->items[0]);
	if (!command)
		return;
	waiting = waiting_option(command, words->items[words->count - 2]);
	if (waiting)
		offer_argument(context, candidates, waiting, typed);
	else if (typed[0] == '-')
		offer_options(candidates, command, typed);
	else
		offer_operand(context, candidates, command, words->count - 1,
			      typed);
}
