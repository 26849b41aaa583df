/*
 * figures - statistics as data: what there is, how it goes, what comes.
 *
 * Counted from the store; how they are shown is the caller's.
 */
#ifndef ROUNDS_REPORT_FIGURES_H
#define ROUNDS_REPORT_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/day.h"
#include "rounds/error.h"
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
	/* The last 30 days, without first reviews: nothing was retained yet. */
	struct figures_reviews recent;
	size_t streak; /* days in a row with a review, up to today */
	size_t forecast[FIGURES_FORECAST_DAYS]; /* falls due on day + i; the
						   first holds the overdue */
};

bool figures_count(struct figures *figures, struct store *store,
		   day_number today, struct arena *arena,
		   struct error *error) MUST_USE;

#endif
