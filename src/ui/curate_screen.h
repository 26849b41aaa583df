/*
 * curate_screen - one draft at a time, decided by one key.
 */
#ifndef ROUNDS_UI_CURATE_SCREEN_H
#define ROUNDS_UI_CURATE_SCREEN_H

#include <stddef.h>
#include "rounds/card.h"
#include "ui/terminal.h"

enum curate_action {
	CURATE_ACCEPT,
	CURATE_EDIT,
	CURATE_REJECT,
	CURATE_SKIP,
	CURATE_UNDO,
	CURATE_ACCEPT_CATEGORY, /* this and all of its category not on hold */
	CURATE_QUIT
};

/* The draft, number `at` of `count` from 1, with all of its sources. */
void curate_screen_draft(const struct card *draft, size_t at, size_t count,
			 const struct terminal *terminal);

/* Wait for a decision; help is shown here. */
enum curate_action curate_screen_ask(const struct terminal *terminal);

#endif
