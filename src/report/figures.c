#include "report/figures.h"

#include "rounds/sm2.h"

struct counting {
	struct figures *figures;
	day_number last_day; /* of the streak so far */
	size_t streak;
};

static void add_review(struct figures_reviews *reviews,
		       const struct review_row *row)
{
	reviews->reviews++;
	if (row->grade >= SM2_PASS)
		reviews->right++;
	if (row->due_before == DAY_NONE)
		reviews->fresh++;
}

/* Days come in rising order, since the log is in order of writing. */
static void add_day(struct counting *counting, day_number day)
{
	if (counting->streak && day == counting->last_day)
		return;
	if (counting->streak && day == counting->last_day + 1)
		counting->streak++;
	else
		counting->streak = 1;
	counting->last_day = day;
}

static bool visit(void *context, const struct review_row *row)
{
	struct counting *counting = context;
	struct figures *figures = counting->figures;

	add_day(counting, row->day);
	if (row->kind == REVIEW_DRILL || row->kind == REVIEW_UNDO)
		return true;
	if (row->day == figures->day)
		add_review(&figures->today, row);
	if (row->day > figures->day - FIGURES_RETENTION_DAYS &&
	    row->day <= figures->day && row->due_before != DAY_NONE)
		add_review(&figures->recent, row);
	return true;
}

static bool count_reviews(struct figures *figures, struct store *store,
			  struct error *error)
{
	const struct review_filter filter = { .from = DAY_NONE,
					      .to = DAY_NONE,
					      .standing = true };
	struct counting counting = { .figures = figures };

	if (!store_each_review(store, &filter, visit, &counting, error))
		return false;
	/* A day not over yet does not break a streak. */
	if (counting.streak && counting.last_day >= figures->day - 1)
		figures->streak = counting.streak;
	return true;
}

static bool count_forecast(struct figures *figures, struct store *store,
			   struct arena *arena, struct error *error)
{
	size_t before = 0;

	for (int i = 0; i < FIGURES_FORECAST_DAYS; i++) {
		struct tally *row;
		size_t count;

		if (!store_tally(store, TALLY_ALL, day_after(figures->day, i),
				 arena, &row, &count, error))
			return false;
		figures->forecast[i] =
			row[0].due > before ? row[0].due - before : 0;
		before = row[0].due;
	}
	return true;
}

bool figures_count(struct figures *figures, struct store *store,
		   day_number today, struct arena *arena, struct error *error)
{
	struct tally *all;
	size_t count;

	*figures = (struct figures){ .day = today };
	if (!store_tally(store, TALLY_ALL, today, arena, &all, &count, error))
		return false;
	figures->all = all[0];
	return count_reviews(figures, store, error) &&
	       count_forecast(figures, store, arena, error);
}
