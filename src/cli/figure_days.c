#include "cli/figure_days.h"

bool figure_days(const char *name, const char *value, day_number *day,
		 struct error *error)
{
	*day = DAY_NONE;
	if (!value || day_parse(value, day))
		return true;
	return error_set(error, ERROR_USAGE,
			 "option '--%s': '%s' is no date; write it as "
			 "2026-11-21",
			 name, value);
}
