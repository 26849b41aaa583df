/*
 * exam_store - plans for exams, kept in the store.
 *
 * What a plan means for a day is exam.h's; here are the plans themselves
 * and the state of their cards.  Errors as in store.h.
 */
#ifndef ROUNDS_EXAM_STORE_H
#define ROUNDS_EXAM_STORE_H

#include "rounds/arena.h"
#include "rounds/session.h"
#include "rounds/store.h"

struct exam_plan {
	int64_t id;
	day_number day;    /* of the exam */
	day_number since;  /* cards answered on this day or later are seen */
	const char *query; /* as query_parse() reads it; "": every card */
	size_t per_day;    /* answers a day at most */
};

/* `id` is not looked at. */
bool store_add_exam(struct store *store, const struct exam_plan *plan,
		    instant_ms instant, struct error *error) MUST_USE;

/* Give a plan up; one that is given up already is no error. */
bool store_drop_exam(struct store *store, int64_t id, instant_ms instant,
		     struct error *error) MUST_USE;

/* Plans that stand, of exams after `today`, by day; from the arena. */
bool store_exams(struct store *store, day_number today, struct arena *arena,
		 struct exam_plan **plans, size_t *count,
		 struct error *error) MUST_USE;

/* The active cards of a plan on a day. */
struct exam_cards {
	struct session_card *unseen; /* owned, by deck and place; not buried */
	size_t count;                /* of `unseen` */
	size_t buried;               /* unseen too, not to be asked this day */
	size_t seen;                 /* since the plan was made */
	size_t seen_today;           /* of these, for the first time this day */
};

/* `which` names the cards, on its day.  Release with exam_cards_release(). */
bool store_exam_cards(struct store *store, const struct card_query *which,
		      day_number since, struct exam_cards *cards,
		      struct error *error) MUST_USE;
void exam_cards_release(struct exam_cards *cards);

#endif
