#include "cli/put_off.h"

#include "rounds/spread.h"
#include "rounds/store_review.h"

/* The leave that holds the day, or NULL. */
static const struct leave *leave_of(const struct leave *leaves, size_t count,
				    day_number day)
{
	for (size_t i = 0; i < count; i++)
		if (day >= leaves[i].first && day <= leaves[i].last)
			return &leaves[i];
	return NULL;
}

/* The first day at or after this one that is no leave's. */
static day_number back_by(const struct leave *leaves, size_t count,
			  day_number day)
{
	const struct leave *leave;

	while ((leave = leave_of(leaves, count, day)))
		day = day_after(leave->last, 1);
	return day;
}

/*
 * The lightest of the days from `from` on that are no leave's; when all are,
 * the first day after.
 */
static bool lightest(struct app *app, const struct leave *leaves, size_t count,
		     day_number from, size_t days, day_number *day,
		     struct error *error)
{
	size_t load[LEAVE_DAYS_MAX];
	bool any = false;

	if (!store_load(app->store, from, days, load, error))
		return false;
	for (size_t i = 0; i < days; i++) {
		if (leave_of(leaves, count, day_after(from, (int32_t)i)))
			load[i] = SIZE_MAX;
		else
			any = true;
	}
	*day = any ? day_after(from, (int32_t)spread_lightest(load, days))
		   : back_by(leaves, count, from);
	return true;
}

static bool find_day(struct app *app, const struct leave *leaves, size_t count,
		     const struct session_answer *answer, day_number *day,
		     enum hold_reason *reason, struct error *error)
{
	const struct leave *away = leave_of(leaves, count, answer->due);
	/* The interval of whichever scheduler gave the day. */
	int32_t reach = spread_reach(answer->due - app_today(app),
				     app->settings.smooth_days);

	if (away) {
		/* As many days to come back to as there were away. */
		int32_t span = away->last - away->first + 1;

		*reason = HOLD_LEAVE;
		return lightest(app, leaves, count,
				back_by(leaves, count, answer->due),
				(size_t)span, day, error);
	}
	*reason = HOLD_SMOOTH;
	return reach < 1 || lightest(app, leaves, count, answer->due,
				     (size_t)reach + 1, day, error);
}

bool put_off_day(struct app *app, const struct session_answer *answer,
		 day_number *day, enum hold_reason *reason, struct error *error)
{
	struct arena arena = { 0 };
	struct leave *leaves;
	size_t count;

	*day = answer->due;
	*reason = HOLD_SMOOTH;
	if (answer->kind == REVIEW_DRILL)
		return true;
	bool ok = store_leaves(app->store, app_today(app), &arena, &leaves,
			       &count, error) &&
		  find_day(app, leaves, count, answer, day, reason, error);

	arena_free(&arena);
	return ok;
}

static bool record_and_hold(struct app *app,
			    const struct session_answer *answer,
			    const struct review_context *context,
			    const struct hold *hold, enum hold_reason reason,
			    struct error *error)
{
	return store_record_answer(app->store, answer, context, error) &&
	       store_hold_cards(app->store, hold, 1, reason, true,
				context->instant, error);
}

bool put_off_record(struct app *app, const struct session_answer *answer,
		    const struct review_context *context, struct error *error)
{
	struct hold hold = { .card = answer->card };
	enum hold_reason reason;

	if (!put_off_day(app, answer, &hold.until, &reason, error))
		return false;
	if (hold.until == answer->due)
		return store_record_answer(app->store, answer, context, error);
	if (!store_begin(app->store, error))
		return false;
	return store_end(app->store,
			 record_and_hold(app, answer, context, &hold, reason,
					 error),
			 error);
}
