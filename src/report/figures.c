#include "report/figures.h"

static size_t number(const struct figure *figure, size_t row,
		     const char *column)
{
	return (size_t)figure_at(figure, row, figure_find(figure, column))
		->number;
}

static void add_day(struct figures *figures, const struct figure *days,
		    size_t row)
{
	const struct figure_cell *share =
		figure_at(days, row, figure_find(days, "retention"));
	day_number day = (day_number)figure_at(days, row, 0)->number;
	size_t asked = number(days, row, "asked");

	if (day == figures->day)
		figures->today = (struct figures_reviews){
			.reviews = number(days, row, "reviews"),
			.right = number(days, row, "right"),
			.fresh = number(days, row, "new"),
		};
	if (day > figures->day - FIGURES_RETENTION_DAYS &&
	    day <= figures->day && !share->none) {
		figures->recent.reviews += asked;
		figures->recent.right +=
			(size_t)(share->number * (double)asked + 0.5);
	}
}

bool figures_count(struct figures *figures, struct store *store,
		   const struct card_query *which,
		   const struct figure all[FIGURE_COUNT], struct arena *arena,
		   struct error *error)
{
	const struct figure *forecast = &all[FIGURE_FORECAST];
	struct tally *tally;
	size_t count;

	*figures = (struct figures){ .day = which->today };
	if (!store_tally_of(store, TALLY_ALL, which, arena, &tally, &count,
			    error))
		return false;
	figures->all = tally[0];
	for (size_t i = 0; i < all[FIGURE_DAY].row_count; i++)
		add_day(figures, &all[FIGURE_DAY], i);
	figures->streak = number(&all[FIGURE_TOTAL], 0, "streak");
	for (size_t i = 0; i < FIGURES_FORECAST_DAYS; i++)
		figures->forecast[i] = number(forecast, i, "cards");
	return true;
}
