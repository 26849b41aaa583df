/*
 * figures - what a glance needs of the figures: what there is, how it goes,
 * what comes.
 */
#ifndef ROUNDS_REPORT_FIGURES_H
#define ROUNDS_REPORT_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/figure.h"
#include "rounds/store.h"

#define FIGURES_RETENTION_DAYS 30
#define FIGURES_FORECAST_DAYS 7

/* Reviews that stand, without the drill. */
struct figures_reviews {
	size_t reviews;
	size_t right; /* grade 3 or better */
	size_t fresh; /* the card's first review */
};

struct figures {
	day_number day;
	struct tally all;
	struct figures_reviews today;
	/* True retention of the last 30 days: what was asked and retained. */
	struct figures_reviews recent;
	size_t streak; /* days in a row with a review, up to today */
	size_t forecast[FIGURES_FORECAST_DAYS]; /* falls due on day + i; the
						   first holds the overdue */
};

/* `all` was read for the same cards and for all days. */
bool figures_count(struct figures *figures, struct store *store,
		   const struct card_query *which,
		   const struct figure all[FIGURE_COUNT], struct arena *arena,
		   struct error *error) MUST_USE;

#endif
