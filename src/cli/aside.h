/*
 * aside - what a learner may look up beside a card under review.
 */
#ifndef ROUNDS_CLI_ASIDE_H
#define ROUNDS_CLI_ASIDE_H

#include "cli/app.h"
#include "cli/paragraphs.h"
#include "cli/pictures.h"
#include "rounds/card.h"
#include "rounds/text.h"
#include "ui/review_keys.h"

/* `struct aside aside = { .app = app };` has looked up nothing yet. */
struct aside {
	struct app *app;         /* borrowed; its store is open */
	const struct card *card; /* borrowed; the present one */
	bool answered;           /* the answer's pictures may be seen */
	struct paragraphs paragraphs;
	struct pictures pictures;
};

/*
 * Append what is looked for: ACTION_SOURCE the sources, the first one in its
 * paragraph; ACTION_OTHER the cards that say something else, with theirs.
 * ACTION_PICTURE opens the pictures.  What can't be found is said so.  Fits
 * struct review_view, as the next one does.
 */
void aside_look(void *aside, enum review_action action, struct text *text);

/* Print a line for each picture in `markdown`, and draw it if that can be. */
void aside_pictures(void *aside, const char *markdown);

void aside_release(struct aside *aside);

#endif
