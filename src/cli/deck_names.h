/*
 * deck_names - the decks of the database by name.
 */
#ifndef ROUNDS_CLI_DECK_NAMES_H
#define ROUNDS_CLI_DECK_NAMES_H

#include <stdbool.h>
#include "cli/app.h"
#include "rounds/error.h"
#include "ui/words.h"

/* Add all names, also those that only have decks below them. */
bool deck_names(struct app *app, struct words *names,
		struct error *error) MUST_USE;

/* ERROR_USAGE when there is no deck of this name; NULL is any deck. */
bool deck_names_check(struct app *app, const char *deck,
		      struct error *error) MUST_USE;

#endif
