/*
 * past - what the log of reviews tells of memories and of the learner.
 */
#ifndef ROUNDS_CLI_PAST_H
#define ROUNDS_CLI_PAST_H

#include "cli/app.h"
#include "rounds/simulate.h"

struct past {
	int64_t grades[SM2_GRADE_MAX + 1]; /* how often each was given */
	/* Answers a day or more after another to the same card: */
	size_t tested;   /* how many */
	double right;    /* of these, with a grade that passes */
	double expected; /* of these, as FSRS would have expected */
};

/*
 * The memory of each card of the list, and the past of all of them; a card
 * whose log is empty is new.  *cards is owned: free() it.
 */
bool past_read(struct app *app, const struct store_cards *list,
	       enum sm2_rounding rounding, struct simulate_card **cards,
	       size_t *count, struct past *past, struct error *error) MUST_USE;

#endif
