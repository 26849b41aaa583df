/*
 * progress - the log of reviews for other programs.
 *
 * One row a review, oldest first, nothing left out: undos and what they
 * took back are marked.  Instants are UTC (ISO 8601), days are the
 * learner's, easiness is in hundredths, intervals are in days.
 */
#ifndef ROUNDS_EXCHANGE_PROGRESS_H
#define ROUNDS_EXCHANGE_PROGRESS_H

#include <stdbool.h>
#include "rounds/error.h"
#include "rounds/store.h"
#include "rounds/text.h"

/* Append a header and the rows of `from` and later; DAY_NONE: all. */
bool progress_csv(struct store *store, day_number from, struct text *text,
		  struct error *error) MUST_USE;

/*
 * Append {MEMBERS "reviews": [...]} with the same names, one review a line;
 * `members` ends with a comma or is empty.
 */
bool progress_json(struct store *store, day_number from, const char *members,
		   struct text *text, struct error *error) MUST_USE;

/* Append one JSON object a line. */
bool progress_jsonl(struct store *store, day_number from, struct text *text,
		    struct error *error) MUST_USE;

#endif
