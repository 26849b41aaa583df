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

/* Of the names of a kind no more are read; a longer list helps nobody. */
#define NAMES_MOST 200

static void offer_names(struct app *app, struct words *candidates,
			enum store_name_kind kind, const char *typed)
{
	struct arena arena = { 0 };
	struct error ignored = { 0 };
	const char **names;
	size_t count;

	if (app_has_store(app) &&
	    store_names(app->store, kind, typed, NAMES_MOST, &arena, &names,
			&count, &ignored))
		for (size_t i = 0; i < count; i++)
			offer(candidates, names[i], typed);
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

/* What ends a term or means something in it; a backslash takes it as it is. */
static const char marks[] = " \t\n\v\f\r()\"\\";

static void add_escaped(struct text *text, const char *name)
{
	for (; *name; name++) {
		if (strchr(marks, *name))
			text_add_char(text, '\\');
		text_add_char(text, *name);
	}
}

/* As add_escaped() would be read; a backslash at the end waits for more. */
static void add_unescaped(struct text *text, const char *typed)
{
	for (; *typed; typed++) {
		if (*typed == '\\' && !*++typed)
			return;
		text_add_char(text, *typed);
	}
}

/* Names that a field's value may be; `typed` is the beginning of one. */
static void offer_named(struct app *app, struct words *candidates,
			const char *field, const char *typed)
{
	struct text beginning = TEXT_INIT;

	add_unescaped(&beginning, typed);
	if (strcmp(field, "tag") == 0)
		offer_names(app, candidates, STORE_TAG_NAMES, beginning.bytes);
	else if (strcmp(field, "document") == 0)
		offer_names(app, candidates, STORE_DOCUMENT_NAMES,
			    beginning.bytes);
	else if (strcmp(field, "category") == 0)
		offer_categories(app, candidates, beginning.bytes);
	text_release(&beginning);
}

/* `typed` is a field of `length` bytes, a colon and what there is of a value.
 */
static void offer_values(struct app *app, struct words *candidates,
			 const char *typed, size_t length)
{
	char *field = xstrndup(typed, length);
	struct words values = { 0 };
	bool is_deck = strcmp(field, "deck") == 0;

	offer_all(&values, query_words(field), "");
	offer_named(app, &values, field, typed + length + 1);
	if (is_deck)
		offer_decks(app, &values, "");
	for (size_t i = 0; i < values.count; i++) {
		struct text whole = TEXT_INIT;

		text_printf(&whole, "%s:", field);
		if (is_deck) /* needs no marks: see card_query.h */
			text_add_string(&whole, values.items[i]);
		else
			add_escaped(&whole, values.items[i]);
		offer(candidates, whole.bytes, typed);
		text_release(&whole);
	}
	words_release(&values);
	free(field);
}

static void offer_terms(struct app *app, struct words *candidates,
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

/* Terms, also those turned round by a minus. */
static void offer_query(struct app *app, struct words *candidates,
			const char *typed)
{
	bool turned = typed[0] == '-';
	struct words terms = { 0 };

	offer_terms(app, &terms, typed + turned);
	for (size_t i = 0; i < terms.count; i++) {
		struct text whole = TEXT_INIT;

		text_printf(&whole, "%s%s", turned ? "-" : "", terms.items[i]);
		offer(candidates, whole.bytes, typed);
		text_release(&whole);
	}
	words_release(&terms);
}

static void offer_word(struct app *app, struct words *candidates,
		       const struct command *command, const struct words *words,
		       const char *typed)
{
	size_t at = words->count - 1;

	if (at == 1)
		offer_all(candidates, command->words, typed);
	else if (at == 2 && command->words_after)
		offer_all(candidates, command->words_after, typed);
	else if (at == 3 && command->words_last)
		offer_all(candidates,
			  command->words_last(words->items[1], words->items[2]),
			  typed);
	else if (command->takes_query)
		offer_query(app, candidates, typed);
	else if (command->files_after)
		offer_files(candidates, typed);
	else if (at == 2)
		offer_decks(app, candidates, typed);
}

static void offer_operand(struct app *app, struct words *candidates,
			  const struct command *command,
			  const struct words *words)
{
	const char *typed = words->items[words->count - 1];

	switch (command->operand) {
	case OPERAND_NONE:
		return;
	case OPERAND_FILE:
		offer_files(candidates, typed);
		return;
	case OPERAND_DECK:
		if (words->count == 2)
			offer_decks(app, candidates, typed);
		else if (words->count == 3)
			offer_all(candidates, command->words_after, typed);
		return;
	case OPERAND_CARD:
		offer_names(app, candidates, STORE_CARD_KEYS, typed);
		return;
	case OPERAND_QUERY:
		offer_query(app, candidates, typed);
		return;
	case OPERAND_COMMAND:
		offer_commands(candidates, typed);
		return;
	case OPERAND_WORD:
		offer_word(app, candidates, command, words, typed);
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
	if (waiting) {
		offer_argument(context, candidates, waiting, typed);
		return;
	}
	if (typed[0] == '-')
		offer_options(candidates, command, typed);
	if (typed[0] != '-' || (command->takes_query && typed[1] != '-'))
		offer_operand(context, candidates, command, words);
}
