#include "cli/card_query.h"

#include <string.h>

#include "cli/deck_names.h"

static bool is_deck(const struct words *decks, const char *name)
{
	for (size_t i = 0; i < decks->count; i++)
		if (strcmp(decks->items[i], name) == 0)
			return true;
	return false;
}

static void add_quoted(struct text *text, const char *name)
{
	text_add_string(text, "deck:\"");
	for (; *name; name++) {
		if (*name == '"' || *name == '\\')
			text_add_char(text, '\\');
		text_add_char(text, *name);
	}
	text_add_char(text, '"');
}

/* The operand as it stands in the query, a deck's name in quotes. */
static void add_operand(struct text *text, const char *operand,
			const struct words *decks)
{
	const char *name;

	while (*operand == ' ')
		operand++;
	name = operand;
	if (*name == '-') {
		text_add_char(text, '-');
		operand = ++name;
	}
	if (strncmp(name, "deck:", 5) == 0)
		name += 5;
	if (is_deck(decks, name))
		add_quoted(text, name);
	else
		text_add_string(text, operand);
}

/* A deck that is misspelt would silently be no cards. */
static bool check_decks(const struct query *query, const struct words *decks,
			struct error *error)
{
	if (!query)
		return true;
	if (query->kind == QUERY_DECK && !strchr(query->text, '*') &&
	    !is_deck(decks, query->text))
		return error_set(error, ERROR_USAGE,
				 "query, column %zu: no deck '%s'; run `rounds "
				 "stats --decks` for the list, and quote a "
				 "name with spaces: deck:\"A B\"",
				 query->column, query->text);
	return check_decks(query->left, decks, error) &&
	       check_decks(query->right, decks, error);
}

bool card_query_text(struct app *app, char *const *operands, int count,
		     struct text *text, struct error *error)
{
	struct words decks = { 0 };
	bool ok = app_store(app, error) &&
		  (!count || deck_names(app, &decks, error));

	for (int i = 0; ok && i < count; i++) {
		if (i)
			text_add_char(text, ' ');
		add_operand(text, operands[i], &decks);
	}
	words_release(&decks);
	return ok;
}

bool card_query_parse(struct app *app, const char *text, struct arena *arena,
		      struct card_query *which, struct error *error)
{
	struct words decks = { 0 };
	struct query *query = NULL;
	bool ok = app_store(app, error) &&
		  query_parse(text, arena, &query, error) &&
		  (!query || deck_names(app, &decks, error)) &&
		  check_decks(query, &decks, error);

	*which = (struct card_query){ .query = query };
	if (ok) {
		which->today = app_today(app);
		which->rollover_hour = app->settings.rollover_hour;
	}
	words_release(&decks);
	return ok;
}

bool card_query_read(struct app *app, char *const *operands, int count,
		     struct arena *arena, struct card_query *which,
		     struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = card_query_text(app, operands, count, &text, error) &&
		  card_query_parse(app, text.bytes, arena, which, error);

	text_release(&text);
	return ok;
}
