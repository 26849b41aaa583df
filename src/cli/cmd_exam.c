#include "cli/commands.h"

#include "cli/card_query.h"
#include "cli/exam_today.h"
#include "ui/safe.h"

struct exam_options {
	long long per_day; /* -1: what the settings give a day */
	bool drop;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "drop", struct exam_options, drop,
		 "give up the plans for this day"),
	OPT_NUMBER(0, "per-day", "N", 1, 9999, -1, struct exam_options, per_day,
		   "answer at most N cards a day, other due ones included"),
	OPT_END
};

static bool is_one(size_t count)
{
	return count == 1;
}

/* How far a plan has come and what it asks, in three lines. */
static void describe(struct text *text, const struct app *app,
		     const struct exam_plan *plan,
		     const struct exam_cards *cards,
		     const struct exam_share *share)
{
	size_t unseen = cards->count + cards->buried;
	char day[24], last[24];

	day_format(plan->day, day);
	day_format(day_after(plan->day, -1 - (int32_t)share->free_days), last);
	text_printf(text, "%s  ", day);
	safe_add_string(text, *plan->query ? plan->query : "all cards",
			app->terminal.utf8);
	text_printf(text, "\n    %zu of %zu card%s to see once more.\n", unseen,
		    unseen + cards->seen,
		    is_one(unseen + cards->seen) ? "" : "s");
	if (!unseen)
		return;
	text_printf(text,
		    "    %zu a day until %s, of at most %zu answers; %zu left "
		    "for today.\n",
		    share->a_day, last, plan->per_day, share->today);
	if (!share->fits)
		text_printf(text,
			    "    That is more than the budget: cards will be "
			    "left.  Give --per-day %zu.\n",
			    share->a_day);
}

static bool show(struct app *app, const struct exam_plan *plan,
		 struct error *error)
{
	struct exam_cards cards;
	struct exam_share share;
	struct text text = TEXT_INIT;
	struct error fault = { 0 };
	char day[24];

	if (!exam_today_look(app, plan, &cards, &share, &fault)) {
		if (fault.kind != ERROR_USAGE) {
			*error = fault;
			return false;
		}
		day_format(plan->day, day);
		error_wrap(&fault, "the plan for %s", day);
		app_print_error(app, &fault);
		app->refused = true;
		return true;
	}
	describe(&text, app, plan, &cards, &share);
	app_print(app, &text);
	text_release(&text);
	exam_cards_release(&cards);
	return true;
}

/* Call `each` for the plans that stand, those of one day or, 0, of all. */
static bool each_plan(struct app *app, day_number day,
		      bool (*each)(struct app *app,
				   const struct exam_plan *plan,
				   struct error *error),
		      size_t *matched, struct error *error)
{
	struct arena arena = { 0 };
	struct exam_plan *plans;
	size_t count;
	bool ok = store_exams(app->store, app_today(app), &arena, &plans,
			      &count, error);

	*matched = 0;
	for (size_t i = 0; ok && i < count; i++) {
		if (day != DAY_NONE && plans[i].day != day)
			continue;
		(*matched)++;
		ok = each(app, &plans[i], error);
	}
	arena_free(&arena);
	return ok;
}

static bool list_all(struct app *app, struct error *error)
{
	size_t count;

	if (!each_plan(app, DAY_NONE, show, &count, error))
		return false;
	if (!count) {
		struct text text = TEXT_INIT;

		text_add_string(&text, "No exam is planned; `rounds exam "
				       "YYYY-MM-DD` plans one.\n");
		app_print(app, &text);
		text_release(&text);
	}
	return true;
}

static bool drop_one(struct app *app, const struct exam_plan *plan,
		     struct error *error)
{
	return store_drop_exam(app->store, plan->id, app_now(app), error);
}

static bool drop(struct app *app, day_number day, struct error *error)
{
	struct text text = TEXT_INIT;
	size_t count;
	char name[24];

	if (!each_plan(app, day, drop_one, &count, error))
		return false;
	day_format(day, name);
	if (!count)
		return error_set(error, ERROR_USAGE,
				 "no exam is planned for %s; run `rounds exam` "
				 "for the list",
				 name);
	text_printf(&text, "Gave up the plan for %s.\n", name);
	app_print(app, &text);
	text_release(&text);
	return true;
}

/* Worth keeping: there are cards, and the budget suffices for them. */
static bool check(struct app *app, const struct exam_plan *plan,
		  struct error *error)
{
	struct exam_cards cards;
	struct exam_share share;

	if (!exam_today_look(app, plan, &cards, &share, error))
		return false;
	size_t unseen = cards.count + cards.buried;
	size_t all = unseen + cards.seen;

	exam_cards_release(&cards);
	if (!all)
		return error_set(error, ERROR_USAGE,
				 "no active card matches; run `rounds list` "
				 "with the query to see them");
	if (!share.fits)
		return error_set(
			error, ERROR_USAGE,
			"%zu cards are %zu a day, and %zu answers a "
			"day are allowed; give --per-day %zu, or fewer "
			"cards",
			unseen, share.a_day, plan->per_day, share.a_day);
	return true;
}

static bool make(struct app *app, day_number day,
		 const struct arguments *arguments, struct error *error)
{
	const struct exam_options *given = arguments->options;
	struct text query = TEXT_INIT;
	struct exam_plan plan = { .day = day };
	bool ok = card_query_text(app, arguments->operands + 1,
				  arguments->count - 1, &query, error);

	plan.since = app_today(app);
	plan.query = query.bytes;
	plan.per_day = given->per_day > 0 ? (size_t)given->per_day
		       : app->settings.reviews_per_day > 0
			       ? (size_t)app->settings.reviews_per_day
			       : 1;
	ok = ok && check(app, &plan, error) &&
	     store_add_exam(app->store, &plan, app_now(app), error) &&
	     show(app, &plan, error);
	text_release(&query);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct exam_options *given = arguments->options;
	day_number day;

	if (!app_store(app, error))
		return false;
	if (!arguments->count)
		return given->drop ? error_set(error, ERROR_USAGE,
					       "say the day of the exam to "
					       "give up")
				   : list_all(app, error);
	if (!day_parse(arguments->operands[0], &day))
		return error_set(error, ERROR_USAGE,
				 "'%s' is no day such as 2026-11-21",
				 arguments->operands[0]);
	if (given->drop)
		return drop(app, day, error);
	if (day <= app_today(app))
		return error_set(error, ERROR_USAGE,
				 "%s is not after today; name the day of the "
				 "exam",
				 arguments->operands[0]);
	return make(app, day, arguments, error);
}

const struct command command_exam = {
	.name = "exam",
	.operands = "[DATE [QUERY...]]",
	.summary = "see every card once more before a day",
	.about = "Plans to ask every active card, or those QUERY names, once "
		 "more before DATE, in\nequal shares and within a budget of "
		 "answers a day.  `rounds review` asks each day's\nshare; "
		 "a day that was missed is spread over those left.  Without "
		 "DATE, lists the plans.",
	.options = options,
	.options_size = sizeof(struct exam_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
