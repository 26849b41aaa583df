/*
 * history - what the answers to one card come to, told from the log alone.
 */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include <stdbool.h>
#include "rounds/day.h"
#include "rounds/session.h"
#include "rounds/sm2.h"
#include "store/statement.h"

/* The scheduler of answers that were given in another program. */
#define HISTORY_IMPORT "import"

/* A row of the schedule table; DAY_NONE where the column is NULL. */
struct schedule {
	struct sm2_state state;
	day_number due, last, drill;
};

#define SCHEDULE_NEW                                                           \
	((struct schedule){ .state = SM2_STATE_NEW,                            \
			    .due = DAY_NONE,                                   \
			    .last = DAY_NONE,                                  \
			    .drill = DAY_NONE })

/*
 * The schedule after one more answer, which is no undo.  A grade below
 * SM2_DRILL_PASS puts the card into the day's drill; a drill changes
 * nothing else.  False for a grade that is none.
 */
bool history_follow(struct schedule *schedule, enum review_kind kind, int grade,
		    day_number day, enum sm2_rounding rounding);

/*
 * Of a row of review_standing.sql or review_of_card.sql: was the answer given
 * in another program?  Then *schedule is what that program made of it.
 */
bool history_take(struct stmt *st, struct schedule *schedule);

bool history_equal(const struct schedule *a, const struct schedule *b);

/* "scheduled", "drill", "early", "undo"; and back. */
const char *review_kind_word(enum review_kind kind);
bool review_kind_read(const char *word, enum review_kind *kind);

/* "up", "nearest"; and back. */
const char *rounding_word(enum sm2_rounding rounding);
enum sm2_rounding rounding_read(const char *word);

#endif
