/*
 * history - what the answers to one card come to, told from the log alone.
 */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include <stdbool.h>
#include "rounds/day.h"
#include "rounds/session.h"
#include "store/statement.h"

/* The scheduler of answers that were given in another program. */
#define HISTORY_IMPORT "import"

/* A row of the schedule table; DAY_NONE where the column is NULL. */
struct schedule {
	struct memory_state state;
	int32_t interval; /* days from `last` to `due`; 0: new */
	day_number due, last, drill;
};

/* An answer as the log tells it; no undo. */
struct history_answer {
	enum review_kind kind;
	int grade;
	day_number day;
	enum sm2_rounding rounding;
	enum scheduler scheduler;
	struct fsrs_state fsrs; /* as logged, after it; { 0 }: not logged */
};

#define SCHEDULE_NEW                                                           \
	((struct schedule){ .state = MEMORY_STATE_NEW,                         \
			    .due = DAY_NONE,                                   \
			    .last = DAY_NONE,                                  \
			    .drill = DAY_NONE })

/*
 * The schedule after one more answer.  A grade below SM2_DRILL_PASS puts the
 * card into the day's drill; a drill changes nothing else.  Where the log has
 * what FSRS made of it on another machine, and this one agrees but for the
 * last digits, the log's word stands: so a replay is the same everywhere.
 * False for a grade that is none.
 */
bool history_follow(struct schedule *schedule,
		    const struct history_answer *answer);

/*
 * Of a row of review_standing.sql or review_of_card.sql: was the answer given
 * in another program?  Then *schedule is what that program made of it.
 */
bool history_take(struct stmt *st, struct schedule *schedule);

bool history_equal(const struct schedule *a, const struct schedule *b);

/*
 * An answer from the columns of review_of_card.sql and review_standing.sql;
 * false when its kind or scheduler is unknown.
 */
bool history_read(struct stmt *st, struct history_answer *answer);

/* To :stability and :difficulty; NULL when the card was never answered. */
void history_bind_fsrs(struct stmt *st, const struct fsrs_state *fsrs);

/* Two memories alike but for what two C libraries make of one formula. */
bool history_near(const struct fsrs_state *a, const struct fsrs_state *b);

/* "scheduled", "drill", "early", "undo"; and back. */
const char *review_kind_word(enum review_kind kind);
bool review_kind_read(const char *word, enum review_kind *kind);

/* "up", "nearest"; and back. */
const char *rounding_word(enum sm2_rounding rounding);
enum sm2_rounding rounding_read(const char *word);

#endif
