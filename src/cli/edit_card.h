/*
 * edit_card - a card's wording changed in the learner's editor.
 */
#ifndef ROUNDS_CLI_EDIT_CARD_H
#define ROUNDS_CLI_EDIT_CARD_H

#include <stdbool.h>
#include <stdint.h>
#include "cli/app.h"
#include "rounds/card.h"
#include "rounds/error.h"

/*
 * Open `card`, whose id is `id`, as a small Markdown deck, and keep what
 * comes back as the learner's own wording; *changed says whether there was
 * any.  A text that is no card any more is ERROR_INPUT, the card stays.
 */
bool edit_card(struct app *app, int64_t id, const struct card *card,
	       bool *changed, struct error *error) MUST_USE;

#endif
