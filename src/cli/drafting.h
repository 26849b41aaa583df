/*
 * drafting - documents in, cards out.
 */
#ifndef ROUNDS_CLI_DRAFTING_H
#define ROUNDS_CLI_DRAFTING_H

#include <stdbool.h>
#include "cli/app.h"
#include "rounds/card.h"
#include "rounds/error.h"
#include "rounds/text.h"

/* `struct drafting drafting = { 0 };` is empty.  Release in any case. */
struct drafting {
	struct text *contents; /* of the documents, as read from disk */
	char **names;          /* borrowed: as the user named them */
	char **kept_names;     /* as the database names them */
	bool *lasting;         /* which names stand for the same tomorrow */
	bool *read;            /* which of them could be read */
	size_t count;
	struct card_list cards;
};

/*
 * Read every document and generate their cards, with the knowledge pack in
 * `folder` (NULL: none) beside the built-in one.  Each card's quotes are
 * looked up in the bytes; one that is not there drops the card and notes
 * it.  A document named twice is read once.  One that can't be read is told and
 * the rest is still done; ERROR_INPUT when none can be read.  With `explain`
 * (may be NULL) tells sentence by sentence what came of it.
 */
bool drafting_run(struct drafting *drafting, struct app *app,
		  const char *folder, char **names, size_t count,
		  struct text *explain, struct error *error) MUST_USE;

/*
 * Put the cards into the database as drafts, or with `accept` as cards in
 * review but for those on hold, and print what became of them.  Cards that
 * the documents do not give any more are orphaned.  All or nothing.
 */
bool drafting_store(struct drafting *drafting, struct app *app, bool accept,
		    struct error *error) MUST_USE;

void drafting_release(struct drafting *drafting);

#endif
