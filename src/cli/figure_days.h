/*
 * figure_days - the days that --since and --until name.
 */
#ifndef ROUNDS_CLI_FIGURE_DAYS_H
#define ROUNDS_CLI_FIGURE_DAYS_H

#include <stdbool.h>
#include "rounds/day.h"
#include "rounds/error.h"

/*
 * Read the value of the option `name`; NULL is DAY_NONE.  ERROR_USAGE for
 * what is no date.
 */
bool figure_days(const char *name, const char *value, day_number *day,
		 struct error *error) MUST_USE;

#endif
