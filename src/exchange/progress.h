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

/* Append a header and the rows. */
bool progress_csv(struct store *store, struct text *text,
		  struct error *error) MUST_USE;

/* Append {"reviews": [...]} with the same names, one review a line. */
bool progress_json(struct store *store, struct text *text,
		   struct error *error) MUST_USE;

#endif
