/*
 * session - one sitting of reviews as a pure state machine.
 *
 * The caller fills it with what is due and what is new, asks which card
 * comes next, and reports each grade; the session says what must be written
 * to the log.  It reads no clock and no database, so that every order of
 * events can be tested.
 *
 * SM-2's rule 7: after the scheduled cards, all cards that scored below 4
 * are asked again (the drill) until each has scored at least 4.  Drill
 * answers are logged but never change the schedule.
 */
#ifndef ROUNDS_SESSION_H
#define ROUNDS_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/day.h"
#include "rounds/scheduler.h"

struct session;

/* What the queue knows of a card. */
struct session_card {
	int64_t card;             /* the store's card id */
	struct sm2_state state;   /* before the answer */
	struct fsrs_state fsrs;   /* likewise */
	enum scheduler scheduler; /* of the card's deck */
	int32_t interval;         /* days from `last` to `due` */
	day_number due;           /* DAY_NONE: new */
	day_number last;          /* last answered; DAY_NONE: never */
	uint64_t siblings;        /* equal and not 0: kept apart */
	int64_t deck;             /* the store's: new cards take turns by it */
	bool drill;               /* answered today below 4, still to repeat */
	bool planned;             /* to be asked today, beside all limits */
};

enum review_kind { REVIEW_SCHEDULED, REVIEW_DRILL, REVIEW_EARLY, REVIEW_UNDO };

/* What one answer means for log and schedule. */
struct session_answer {
	int64_t card;
	enum review_kind kind;          /* never REVIEW_UNDO */
	int grade;                      /* 0..5 */
	struct sm2_state before, after; /* equal for a drill */
	struct fsrs_state fsrs;         /* after */
	enum scheduler scheduler;       /* decides `due` */
	int32_t interval; /* days to `due`; unchanged by a drill */
	day_number due;   /* the next day it is due; unchanged by a drill */
};

struct session_settings {
	day_number today;
	enum sm2_rounding rounding;
	uint64_t seed;       /* order of equals; same seed, same order */
	size_t new_limit;    /* new cards in this sitting */
	size_t review_limit; /* due cards in this sitting */
};

/*
 * Cards are copied; each must be given once.  Order: cards due, the latest
 * in relation to their interval first; then new cards, the decks taking
 * turns and each in the order the caller put its cards; then cards not yet due,
 * the soonest first (their answers are REVIEW_EARLY and schedule like any
 * other).  Equals are shuffled by the seed.  Of siblings only the first is
 * taken this day.  The limits cut this order short and never change it; early
 * cards count as due ones.  Release with session_close().
 */
struct session *session_open(const struct session_card *cards, size_t count,
			     const struct session_settings *settings);
void session_close(struct session *session);

/* The card to show now; false when the sitting is done. */
bool session_current(const struct session *session, struct session_card *card);

/* True when the present card is asked again in the drill. */
bool session_in_drill(const struct session *session);

/* What each grade would do to the present card; nothing changes. */
bool session_preview(const struct session *session, int grade,
		     struct session_answer *answer);

/*
 * Grade the present card and step on.  False, nothing changed, when there
 * is no present card or the grade is not 0..5.
 */
bool session_answer(struct session *session, int grade,
		    struct session_answer *answer);

/* Put the present card behind the others of its kind, unanswered. */
void session_skip(struct session *session);

/*
 * Ask this card next, if it waits for its turn and not for the drill.  False
 * when it is not in this sitting.
 */
bool session_bring(struct session *session, int64_t card);

/* Take the present card out of this sitting (suspended, buried, deleted). */
void session_drop(struct session *session);

/*
 * Take back the last answer of this sitting: its card is present again, in
 * its former state.  False when there is none; *answer is what was undone.
 */
bool session_undo(struct session *session, struct session_answer *answer);

/* Cards still to answer: scheduled and new, and waiting in the drill. */
void session_left(const struct session *session, size_t *scheduled,
		  size_t *drill);

#endif
