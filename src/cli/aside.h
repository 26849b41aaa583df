/*
 * aside - what a learner may look up beside a card under review.
 */
#ifndef ROUNDS_CLI_ASIDE_H
#define ROUNDS_CLI_ASIDE_H

#include "cli/app.h"
#include "cli/paragraphs.h"
#include "rounds/card.h"
#include "rounds/text.h"
#include "ui/review_keys.h"

/* `struct aside aside = { .app = app };` has looked up nothing yet. */
struct aside {
	struct app *app;         /* borrowed; its store is open */
	const struct card *card; /* borrowed; the present one */
	struct paragraphs paragraphs;
};

/*
 * Append what is looked for: ACTION_SOURCE the sources, the first one in its
 * paragraph; ACTION_OTHER the cards that say something else, with theirs.
 * What can't be found is said so.  Fits struct review_view.
 */
void aside_look(void *aside, enum review_action action, struct text *text);

void aside_release(struct aside *aside);

#endif
