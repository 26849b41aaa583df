/*
 * everything - all that a learner has in one zip file.
 *
 * The database is in it as it is, with cards, log, schedules, documents,
 * pictures, sounds and settings: putting it back loses nothing.  Beside it
 * lie the cards as a Markdown deck and the log as CSV, for whoever has no
 * Rounds any more.
 */
#ifndef EXCHANGE_EVERYTHING_H
#define EXCHANGE_EVERYTHING_H

#include <stdbool.h>
#include "rounds/error.h"
#include "rounds/store.h"
#include "rounds/text.h"

/* The member that is the database; no other program's archive has it. */
#define EVERYTHING_DATABASE "rounds.db"

/*
 * Append the archive of a store; its members get the time `now`.  The same
 * store gives the same bytes.
 */
bool everything_write(struct store *store, instant_ms now, struct text *out,
		      struct error *error) MUST_USE;

/*
 * Write the database in the archive at `path`, or the file at `path` itself
 * when it is a database, to an open file.  ERROR_INPUT when it is neither.
 */
bool everything_unpack(const char *path, int file,
		       struct error *error) MUST_USE;

#endif
