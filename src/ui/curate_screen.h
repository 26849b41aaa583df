/*
 * curate_screen - one draft at a time, decided by one key.
 */
#ifndef ROUNDS_UI_CURATE_SCREEN_H
#define ROUNDS_UI_CURATE_SCREEN_H

#include <stddef.h>
#include "rounds/card.h"
#include "ui/source_view.h"
#include "ui/terminal.h"

enum curate_action {
	CURATE_ACCEPT,
	CURATE_EDIT,
	CURATE_REJECT,
	CURATE_SKIP,
	CURATE_UNDO,
	CURATE_ACCEPT_LIKE, /* this and all like it that are not on hold */
	CURATE_REJECT_LIKE,
	CURATE_QUIT
};

/* What is shown of a draft, and of how far the learner is. */
struct curate_view {
	const struct card *draft;
	const struct source_view *source; /* its first source, or NULL */
	size_t at, count;                 /* number of the draft, from 1 */
	size_t decided;                   /* of these, so far */
};

/* The draft with all of its sources, under a bar of what is decided. */
void curate_screen_draft(const struct curate_view *view,
			 const struct terminal *terminal);

/* Wait for a decision; help is shown here. */
enum curate_action curate_screen_ask(const struct terminal *terminal);

#endif
