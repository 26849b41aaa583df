/*
 * put_off - the day on which an answered card really comes back.
 *
 * Normally the scheduler's day.  A card that would come back while the
 * learner is away waits until after; with the setting smooth-days one may
 * wait for a day with fewer cards.  Either is a hold (hold_store.h).
 */
#ifndef ROUNDS_CLI_PUT_OFF_H
#define ROUNDS_CLI_PUT_OFF_H

#include <stdbool.h>
#include "cli/app.h"
#include "rounds/hold_store.h"
#include "rounds/leave_store.h"
#include "rounds/session.h"
#include "rounds/store_review.h"

#define LEAVE_DAYS_MAX 366 /* of one leave, both ends included */

/* *day is answer->due or the later day; nothing changes. */
bool put_off_day(struct app *app, const struct session_answer *answer,
		 day_number *day, enum hold_reason *reason,
		 struct error *error) MUST_USE;

/* store_record_answer() together with the hold that follows from it. */
bool put_off_record(struct app *app, const struct session_answer *answer,
		    const struct review_context *context,
		    struct error *error) MUST_USE;

#endif
