/*
 * store_review - what the store knows of learning: who is asked on a day, the
 * log of answers, and the schedules that follow from it.
 *
 * The log is the truth: rows are only ever added, and every schedule can be
 * made again from them (store_replay()).  Errors as in store.h.
 */
#ifndef ROUNDS_STORE_REVIEW_H
#define ROUNDS_STORE_REVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/scheduler.h"
#include "rounds/session.h"
#include "rounds/sm2.h"
#include "rounds/store.h"

/* -- studying ----------------------------------------------------------- */

struct queue_filter {
	struct card_query which;
	const char *deck;     /* with the decks below it; NULL: all */
	const char *category; /* NULL: all */
	const char *tag;      /* NULL: all */
	int32_t ahead;        /* days: also cards due until then, as early */
	size_t due_most; /* due cards, the latest; 0: all; not with `ahead` */
	size_t new_most; /* new cards of each deck; 0: all */
};

/*
 * What session_open() wants for this day: active cards in the day's drill,
 * those due, and new ones by deck and place.  Without buried cards, and of
 * siblings the first alone, or none when one was answered this day.  With
 * `due_most` and `new_most` no more is read than a sitting of these limits
 * can ask, which is what makes it quick with many cards.  *cards is owned:
 * free() it.
 */
bool store_queue(struct store *store, const struct queue_filter *filter,
		 day_number day, struct session_card **cards, size_t *count,
		 struct error *error) MUST_USE;

/* Answers of this day that stand, without the drill; for daily limits. */
bool store_done(struct store *store, day_number day, size_t *reviews,
		size_t *fresh, struct error *error) MUST_USE;

/* Days in a row with an answer that stands, up to this day or the one before.
 */
bool store_streak(struct store *store, day_number day, size_t *days,
		  struct error *error) MUST_USE;

/* When and how an answer was given. */
struct review_context {
	instant_ms instant;
	day_number day;       /* the study day at that instant */
	int64_t milliseconds; /* from question to grade; 0: not measured */
	enum sm2_rounding rounding;
};

/*
 * Write an answer to the log and what follows from it to the schedule, both
 * on disk when this returns.  ERROR_STORE when the card's state is not
 * answer->before any more: another program has answered it.
 */
bool store_record_answer(struct store *store,
			 const struct session_answer *answer,
			 const struct review_context *context,
			 struct error *error) MUST_USE;

/* An answer that was taken back. */
struct undone_review {
	const char *key; /* borrowed from the arena given */
	int64_t card;
	int grade;
	enum review_kind kind;
	day_number day;
};

/*
 * Take back the last answer that still stands, of whatever day: a row is
 * added that says so, and the card's schedule is what it was before.
 * ERROR_USAGE when no answer stands.  `undone` may be NULL.
 */
bool store_undo_last(struct store *store, const struct review_context *context,
		     struct arena *arena, struct undone_review *undone,
		     struct error *error) MUST_USE;

/* A deck that has cards, and what schedules them. */
struct deck_scheduler {
	const char *name; /* borrowed from the arena given */
	enum scheduler scheduler;
};

/* All by name. */
bool store_schedulers(struct store *store, struct arena *arena,
		      struct deck_scheduler **decks, size_t *count,
		      struct error *error) MUST_USE;

/*
 * Choose for a deck and those below it; a deck made below it later has the
 * same.  Counts from each card's next answer: no due day changes now.
 * ERROR_USAGE when there is no such deck.
 */
bool store_set_scheduler(struct store *store, const char *deck,
			 enum scheduler scheduler,
			 struct error *error) MUST_USE;

/* -- what was learnt elsewhere ------------------------------------------ */

/* An answer given in another program. */
struct past_answer {
	instant_ms instant;
	day_number day;
	int grade;            /* 0..5 */
	int64_t milliseconds; /* from question to grade; 0: not known */
	int32_t interval;     /* days after the answer; 0: less than one */
	int32_t easiness;     /* hundredths after it; 0: not known */
};

/* The answers to one card, and what that program made of them. */
struct store_past {
	const struct past_answer *answers; /* oldest first */
	size_t count;
	struct sm2_state state;
	day_number due;  /* DAY_NONE: new again */
	day_number last; /* last answered; DAY_NONE: not known */
	int rollover_hour;
};

/*
 * Log the past of a card that was never answered here; *taken tells whether
 * there was anything to take.  Rows of the log that come from elsewhere say
 * so, and a replay takes their results as they are.  Where the answers are
 * not known one stands for them, of the day `last`: grade 4, or 1 when the
 * card must be learnt again.  A value out of range becomes the nearest one.
 */
bool store_log_past(struct store *store, const char *key,
		    const struct store_past *past, bool *taken,
		    struct error *error) MUST_USE;

/*
 * How often a card was forgotten since the user last rewrote it; from
 * QUERY_LEECH_LAPSES on it is a leech.
 */
bool store_lapses(struct store *store, int64_t id, size_t *lapses,
		  struct error *error) MUST_USE;

/* -- the review log ----------------------------------------------------- */

/* A row of the log.  Texts are borrowed until the callback returns. */
struct review_row {
	int64_t sequence; /* order of writing */
	const char *id;   /* UUID version 7 */
	const char *key;  /* of the card */
	instant_ms instant;
	day_number day;
	enum review_kind kind;
	int grade; /* -1 for an undo */
	int64_t milliseconds;
	enum sm2_rounding rounding;
	struct sm2_state before, after; /* interval: what the scheduler gave */
	day_number due_before, due_after; /* DAY_NONE: new */
	bool undone;                      /* taken back by a later row */
	const char *undoes;               /* of an undo: the id taken back */
	/* Of the card as it is now; NULL when it has none or is not here. */
	const char *deck, *category, *status;
};

struct review_filter {
	struct card_query which; /* of cards as they are now */
	day_number from, to;     /* days, both included; DAY_NONE: open */
	const char *deck;        /* with the decks below it; NULL: all */
	const char *key;         /* NULL: all */
	bool standing;           /* without undos and what they took back */
};

/*
 * Call `visit` for each row, oldest first, until it returns false (which is
 * no error).  It must not change the store.
 */
bool store_each_review(struct store *store, const struct review_filter *filter,
		       bool (*visit)(void *context,
				     const struct review_row *row),
		       void *context, struct error *error) MUST_USE;

struct replay_report {
	size_t reviews;     /* rows read */
	size_t cards;       /* schedules compared */
	size_t differences; /* schedules that are not what the log says */
	size_t faults; /* rows whose logged result is not what comes of them */
};

/*
 * Make every schedule again from the log and compare; with `write`, put the
 * result in place.
 */
bool store_replay(struct store *store, bool write, struct replay_report *report,
		  struct error *error) MUST_USE;

#endif
