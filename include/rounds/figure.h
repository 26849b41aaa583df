/*
 * figure - what the review log comes to, as tables of data.
 *
 * rounds-stats(7) says what each figure means.  All figures of one report
 * are about the same cards and answers, which are chosen once; each is then
 * one query, and whoever shows a figure shows these tables.
 */
#ifndef ROUNDS_FIGURE_H
#define ROUNDS_FIGURE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/store.h"

enum figure_id {
	FIGURE_TOTAL, /* always one row */
	FIGURE_DAY,
	FIGURE_WEEK,
	FIGURE_HOUR,
	FIGURE_GRADE,
	FIGURE_MATURITY,
	FIGURE_INTERVAL,
	FIGURE_CATEGORY,
	FIGURE_DECK,
	FIGURE_TAG,
	FIGURE_STATUS,
	FIGURE_STATES,
	FIGURE_INTERVALS,
	FIGURE_EASINESS,
	FIGURE_FORECAST,
	FIGURE_HARDEST,
	FIGURE_COVERAGE,
	FIGURE_RECORD,               /* what was studied on each day */
	FIGURE_COUNT,                /* of those a report shows */
	FIGURE_CARDS = FIGURE_COUNT, /* a row for every card */
	FIGURE_GROUP_CATEGORY,       /* these of a group, see group.h */
	FIGURE_GROUP_CARD,
	FIGURE_GROUP_LEARNER
};

enum figure_kind {
	FIGURE_TEXT,
	FIGURE_DATE,         /* day_number */
	FIGURE_NUMBER,       /* a count */
	FIGURE_SHARE,        /* 0 to 1; none when nothing was asked */
	FIGURE_MILLISECONDS, /* shown as minutes */
	FIGURE_REAL
};

struct figure_column {
	const char *name; /* stable, for files */
	enum figure_kind kind;
};

struct figure_cell {
	bool none;
	double number;
	const char *text; /* of FIGURE_TEXT */
};

#define FIGURE_COLUMNS_MAX 16

/* A table; texts and cells are borrowed from the arena it was made in. */
struct figure {
	const char *name; /* stable, for files */
	const char *title;
	struct figure_column columns[FIGURE_COLUMNS_MAX];
	size_t column_count;
	const struct figure_cell *cells; /* row by row */
	size_t row_count;
};

struct figure_scope {
	struct card_query which; /* with `today` always set */
	day_number from, to;     /* of answers, included; DAY_NONE: open */
};

/* What a figure is called in files and on the command line. */
const char *figure_name(enum figure_id id);

/* Choose cards and answers, instead of those chosen before. */
bool figure_choose(struct store *store, const struct figure_scope *scope,
		   struct error *error) MUST_USE;

/* Read one figure of what was chosen last. */
bool figure_read(struct store *store, enum figure_id id, day_number today,
		 struct arena *arena, struct figure *figure,
		 struct error *error) MUST_USE;

/* Forget what was chosen; figures that were read stay. */
bool figure_forget(struct store *store, struct error *error) MUST_USE;

/* figure_choose(), every figure into all[], figure_forget(). */
bool figure_read_all(struct store *store, const struct figure_scope *scope,
		     struct arena *arena, struct figure all[FIGURE_COUNT],
		     struct error *error) MUST_USE;

const struct figure_cell *figure_at(const struct figure *figure, size_t row,
				    size_t column);

/* The column of this name, which must be there (asserted). */
size_t figure_find(const struct figure *figure, const char *column);

#endif
