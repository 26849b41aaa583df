#include "cli/exam_today.h"

#include <stdlib.h>

#include "cli/card_query.h"
#include "rounds/memory.h"
#include "rounds/store_review.h"

/* The queue of a sitting while plans are added to it. */
struct planning {
	struct app *app;
	const struct card_query *asked;
	struct session_card *cards;
	size_t count;
	size_t planned, fresh; /* cards planned, and new ones of these */
	size_t per_day;        /* the largest of the budgets */
	size_t done;           /* answers of today */
};

static struct exam_state state_of(const struct exam_plan *plan,
				  const struct exam_cards *cards,
				  day_number today)
{
	return (struct exam_state){ .today = today,
				    .exam = plan->day,
				    .unseen = cards->count + cards->buried,
				    .seen = cards->seen_today,
				    .per_day = plan->per_day };
}

bool exam_today_look(struct app *app, const struct exam_plan *plan,
		     struct exam_cards *cards, struct exam_share *share,
		     struct error *error)
{
	struct arena arena = { 0 };
	struct card_query which;
	bool ok =
		card_query_parse(app, plan->query, &arena, &which, error) &&
		store_exam_cards(app->store, &which, plan->since, cards, error);

	if (ok) {
		struct exam_state state = state_of(plan, cards, which.today);

		*share = exam_share(&state);
	}
	arena_free(&arena);
	return ok;
}

/* The cards of the plan that the sitting may ask: those of both queries. */
static bool find_askable(struct planning *planning,
			 const struct exam_plan *plan, struct exam_cards *cards,
			 struct error *error)
{
	struct arena arena = { 0 };
	struct card_query which;
	struct query both = { .kind = QUERY_AND };
	bool ok = card_query_parse(planning->app, plan->query, &arena, &which,
				   error);

	if (ok && which.query && planning->asked->query) {
		/* the tree is only read, here as in the store */
		both.left = (struct query *)(uintptr_t)which.query;
		both.right = (struct query *)(uintptr_t)planning->asked->query;
		which.query = &both;
	} else if (planning->asked->query) {
		which.query = planning->asked->query;
	}
	ok = ok && store_exam_cards(planning->app->store, &which, plan->since,
				    cards, error);
	arena_free(&arena);
	return ok;
}

/* In the queue already, or put there; planned from now on. */
static void plan_card(struct planning *planning,
		      const struct session_card *card)
{
	size_t i = 0;

	while (i < planning->count && planning->cards[i].card != card->card)
		i++;
	if (i == planning->count) {
		planning->cards =
			xreallocarray(planning->cards, planning->count + 1,
				      sizeof *planning->cards);
		planning->cards[planning->count++] = *card;
	}
	if (planning->cards[i].planned || planning->cards[i].drill)
		return;
	planning->cards[i].planned = true;
	planning->planned++;
	planning->fresh += card->due == DAY_NONE;
}

static void pick(struct planning *planning, const struct exam_plan *plan,
		 const struct exam_cards *cards, size_t most)
{
	struct exam_state state = state_of(plan, cards, planning->asked->today);
	size_t *picked = xcalloc(most ? most : 1, sizeof *picked);
	size_t count =
		exam_pick(cards->unseen, cards->count, &state, most, picked);

	for (size_t i = 0; i < count; i++)
		plan_card(planning, &cards->unseen[picked[i]]);
	free(picked);
}

static bool add_plan(struct planning *planning, const struct exam_plan *plan,
		     struct error *error)
{
	struct exam_cards cards;
	struct exam_share share;
	struct error fault = { 0 };

	if (!exam_today_look(planning->app, plan, &cards, &share, &fault)) {
		if (fault.kind == ERROR_USAGE) {
			error_wrap(&fault, "a plan for an exam is left out");
			app_print_error(planning->app, &fault);
			return true;
		}
		*error = fault;
		return false;
	}
	if (planning->asked->query) {
		exam_cards_release(&cards);
		if (!find_askable(planning, plan, &cards, error))
			return false;
	}
	pick(planning, plan, &cards, share.today);
	if (plan->per_day > planning->per_day)
		planning->per_day = plan->per_day;
	exam_cards_release(&cards);
	return true;
}

/* Due cards of the queue that no plan wants. */
static size_t count_due(const struct planning *planning)
{
	size_t due = 0;

	for (size_t i = 0; i < planning->count; i++) {
		const struct session_card *card = &planning->cards[i];

		due += !card->planned && !card->drill &&
		       card->due != DAY_NONE &&
		       card->due <= planning->asked->today;
	}
	return due;
}

bool exam_today_add(struct app *app, const struct card_query *asked,
		    struct session_settings *settings,
		    struct session_card **cards, size_t *count,
		    struct error *error)
{
	struct planning planning = {
		.app = app, .asked = asked, .cards = *cards, .count = *count
	};
	struct arena arena = { 0 };
	struct exam_plan *plans;
	size_t plan_count, fresh;
	bool ok = store_exams(app->store, asked->today, &arena, &plans,
			      &plan_count, error) &&
		  store_done(app->store, asked->today, &planning.done, &fresh,
			     error);

	for (size_t i = 0; ok && i < plan_count; i++)
		ok = add_plan(&planning, &plans[i], error);
	if (ok && planning.per_day)
		exam_limits(settings, planning.per_day, planning.done,
			    planning.planned, planning.fresh,
			    count_due(&planning));
	*cards = planning.cards;
	*count = planning.count;
	arena_free(&arena);
	return ok;
}
