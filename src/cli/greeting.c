#include "cli/greeting.h"

#include "cli/day_limits.h"
#include "rounds/store_review.h"

static bool gather(struct app *app, size_t *due, size_t *fresh, size_t *streak,
		   struct error *error)
{
	const day_number today = app_today(app);
	struct arena arena = { 0 };
	struct tally *row;
	size_t count, reviews_left;
	bool ok = store_tally(app->store, TALLY_ALL, today, &arena, &row,
			      &count, error) &&
		  day_limits_left(app, today, &reviews_left, fresh, error) &&
		  store_streak(app->store, today, streak, error);

	if (ok) {
		*due = row[0].due;
		if (row[0].fresh < *fresh)
			*fresh = row[0].fresh;
	}
	arena_free(&arena);
	return ok;
}

void greeting_print(struct app *app)
{
	struct error ignored = { 0 };
	struct text text = TEXT_INIT;
	size_t due, fresh, streak;

	if (!app_has_store(app) ||
	    !gather(app, &due, &fresh, &streak, &ignored))
		return;
	text_printf(&text, "Due today: %zu.  New: %zu.  Streak: %zu %s.\n", due,
		    fresh, streak, streak == 1 ? "day" : "days");
	app_print(app, &text);
	text_release(&text);
}
