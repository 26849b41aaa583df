/*
 * export - what `rounds export` can write, one function a kind.
 *
 * cmd_export.c has the table of kinds, with the formats each can have and
 * the one it has when none is given; the functions do the work.
 */
#ifndef ROUNDS_CLI_EXPORT_H
#define ROUNDS_CLI_EXPORT_H

#include <stdbool.h>
#include "cli/app.h"
#include "cli/command.h"
#include "rounds/error.h"

/* In the order of the choices of --format; 0 is none. */
enum export_format {
	EXPORT_MD = 1,
	EXPORT_JSONL,
	EXPORT_CSV,
	EXPORT_JSON,
	EXPORT_ANKI,
	EXPORT_APKG,
	EXPORT_ZIP,
	EXPORT_HTML
};

struct export_options {
	int format;         /* an export_format the kind can have, never 0 */
	bool with_schedule; /* of EXPORT_APKG */
	int table; /* of progress as CSV: 1 + reviews, cards, daily, decks */
	const char *since;  /* of progress: a date or NULL */
	bool anonymous;     /* of progress */
	const char *output; /* file; NULL: standard output */
};

/* Operands after the kind: names of decks, with those below; none: all. */
bool export_decks(struct app *app, const struct arguments *operands,
		  const struct export_options *given,
		  struct error *error) MUST_USE;

/* Operands after the kind: a query; none: all cards. */
bool export_cards(struct app *app, const struct arguments *operands,
		  const struct export_options *given,
		  struct error *error) MUST_USE;

/* The whole database in one archive; takes no operands. */
bool export_everything(struct app *app, const struct arguments *operands,
		       const struct export_options *given,
		       struct error *error) MUST_USE;

/* The log of reviews and what it comes to; takes no operands. */
bool export_progress(struct app *app, const struct arguments *operands,
		     const struct export_options *given,
		     struct error *error) MUST_USE;

#endif
