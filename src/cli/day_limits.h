/*
 * day_limits - how many cards the settings leave for a day.
 */
#ifndef ROUNDS_CLI_DAY_LIMITS_H
#define ROUNDS_CLI_DAY_LIMITS_H

#include <stdbool.h>
#include <stddef.h>
#include "cli/app.h"
#include "rounds/day.h"
#include "rounds/error.h"

/*
 * What `reviews-per-day` and `new-per-day` leave of due and of new cards,
 * after what was answered this day.  The app's store must be open.
 */
bool day_limits_left(struct app *app, day_number day, size_t *reviews,
		     size_t *fresh, struct error *error) MUST_USE;

#endif
