/*
 * exam_today - what the plans for exams ask of this day.
 */
#ifndef ROUNDS_CLI_EXAM_TODAY_H
#define ROUNDS_CLI_EXAM_TODAY_H

#include <stdbool.h>
#include <stddef.h>
#include "cli/app.h"
#include "rounds/exam.h"
#include "rounds/exam_store.h"

/*
 * Find the cards of a plan and its share of today.  ERROR_USAGE when the
 * plan's query can't be read any more.  Release the cards.
 */
bool exam_today_look(struct app *app, const struct exam_plan *plan,
		     struct exam_cards *cards, struct exam_share *share,
		     struct error *error) MUST_USE;

/*
 * Add what all plans ask today, of the cards that `asked` names, to the
 * queue *cards, which is owned by the caller and may move; lower the limits
 * in *settings to what their budgets leave.  A plan that can't be read is
 * told on standard error and passed over.
 */
bool exam_today_add(struct app *app, const struct card_query *asked,
		    struct session_settings *settings,
		    struct session_card **cards, size_t *count,
		    struct error *error) MUST_USE;

#endif
