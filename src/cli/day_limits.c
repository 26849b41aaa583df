#include "cli/day_limits.h"

#include "rounds/store_review.h"

static size_t left_of(int limit, size_t done)
{
	return (size_t)limit > done ? (size_t)limit - done : 0;
}

bool day_limits_left(struct app *app, day_number day, size_t *reviews,
		     size_t *fresh, struct error *error)
{
	size_t answered, begun;

	if (!store_done(app->store, day, &answered, &begun, error))
		return false;
	*fresh = left_of(app->settings.new_per_day, begun);
	*reviews = left_of(app->settings.reviews_per_day,
			   answered > begun ? answered - begun : 0);
	return true;
}
