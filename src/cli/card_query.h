/*
 * card_query - the cards that the operands of a command name.
 *
 * Every command that takes a set of cards takes it as a query (query.h),
 * in one operand or many.  An operand that is wholly a deck's name, alone
 * or behind "deck:", means that deck and needs no quotes inside.
 */
#ifndef ROUNDS_CLI_CARD_QUERY_H
#define ROUNDS_CLI_CARD_QUERY_H

#include <stdbool.h>
#include "cli/app.h"
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/store.h"

/*
 * Read `count` operands as one query, asked today.  What *which points to
 * is borrowed from the arena.  ERROR_USAGE for a fault in the query and for
 * a deck that is not there.
 */
bool card_query_read(struct app *app, char *const *operands, int count,
		     struct arena *arena, struct card_query *which,
		     struct error *error) MUST_USE;

/* The operands as one text, added to *text; what card_query_parse() reads. */
bool card_query_text(struct app *app, char *const *operands, int count,
		     struct text *text, struct error *error) MUST_USE;

/* The same cards from that text, which may have been kept for long. */
bool card_query_parse(struct app *app, const char *text, struct arena *arena,
		      struct card_query *which, struct error *error) MUST_USE;

#endif
