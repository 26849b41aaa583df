#include "cli/deck_names.h"

#include <string.h>

/* "A::B" names A and A::B. */
static void add_with_parents(struct words *names, const char *name)
{
	const char *at = name;

	while ((at = strstr(at, "::"))) {
		words_add(names, name, (size_t)(at - name));
		at += 2;
	}
	words_add(names, name, strlen(name));
}

bool deck_names(struct app *app, struct words *names, struct error *error)
{
	struct store *store = app_store(app, error);
	struct arena arena = { 0 };
	struct tally *rows;
	size_t count;
	bool ok = store && store_tally(store, TALLY_DECK, app_today(app),
				       &arena, &rows, &count, error);

	for (size_t i = 0; ok && i < count; i++)
		if (*rows[i].name)
			add_with_parents(names, rows[i].name);
	words_sort(names);
	arena_free(&arena);
	return ok;
}

bool deck_names_check(struct app *app, const char *deck, struct error *error)
{
	struct words names = { 0 };
	bool ok = !deck || deck_names(app, &names, error);
	bool found = !deck;

	for (size_t i = 0; ok && i < names.count; i++)
		found = found || strcmp(names.items[i], deck) == 0;
	words_release(&names);
	if (ok && !found)
		return error_set(error, ERROR_USAGE,
				 "no deck '%s'; run `rounds stats --decks` for "
				 "the list",
				 deck);
	return ok;
}
