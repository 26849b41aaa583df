#include "cli/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/card_query.h"
#include "cli/day_limits.h"
#include "cli/exam_today.h"
#include "cli/sitting.h"
#include "rounds/store_review.h"

struct review_options {
	long long fresh; /* -1: what the settings leave for today */
	long long limit; /* -1: likewise */
};

static const struct option_spec options[] = {
	OPT_NUMBER(0, "limit", "N", 0, 9999, -1, struct review_options, limit,
		   "ask at most N due cards in this sitting"),
	OPT_NUMBER(0, "new", "N", 0, 9999, -1, struct review_options, fresh,
		   "begin at most N new cards in this sitting"),
	OPT_END
};

/* How many cards this sitting may ask: the options, else the day's rest. */
static bool find_limits(struct app *app, const struct review_options *given,
			day_number today, struct session_settings *settings,
			struct error *error)
{
	if (!day_limits_left(app, today, &settings->review_limit,
			     &settings->new_limit, error))
		return false;
	if (given->fresh >= 0)
		settings->new_limit = (size_t)given->fresh;
	if (given->limit >= 0)
		settings->review_limit = (size_t)given->limit;
	return true;
}

static bool print_tomorrow(struct app *app, day_number today, struct text *text,
			   struct error *error)
{
	struct arena arena = { 0 };
	struct tally *row;
	size_t count;
	bool ok = store_tally(app->store, TALLY_ALL, day_after(today, 1),
			      &arena, &row, &count, error);

	if (ok)
		text_printf(text, "Due by tomorrow: %zu.\n", row[0].due);
	arena_free(&arena);
	return ok;
}

static bool print_summary(struct sitting *sitting, struct error *error)
{
	struct text text = TEXT_INIT;
	size_t left, repeats;
	bool ok;

	session_left(sitting->session, &left, &repeats);
	text_printf(&text, "\n%d answered, %d right, %d new", sitting->answers,
		    sitting->passed, sitting->begun);
	if (sitting->drills)
		text_printf(&text, "; %d asked again", sitting->drills);
	text_add_string(&text, ".");
	if (left + repeats)
		text_printf(&text, "  Left for today: %zu, %zu to repeat.",
			    left, repeats);
	text_add_char(&text, '\n');
	ok = print_tomorrow(sitting->app, sitting->today, &text, error);
	app_print(sitting->app, &text);
	text_release(&text);
	return ok;
}

static bool is_empty(const struct tally *row)
{
	size_t cards = 0;

	for (int i = 0; i <= CARD_ORPHANED; i++)
		cards += row->states[i];
	return cards == 0;
}

/* Why there is nothing to ask, and what can be done about it. */
static void explain(struct text *text, const struct tally *row, bool query)
{
	if (query && is_empty(row)) {
		text_add_string(text, "No card matches; `rounds stats --decks` "
				      "lists the decks.\n");
		return;
	}
	text_add_string(text, "Nothing to review now.\n");
	if (row->states[CARD_DRAFT])
		text_printf(text, "%zu draft%s for `rounds curate`.\n",
			    row->states[CARD_DRAFT],
			    row->states[CARD_DRAFT] == 1 ? " waits" : "s wait");
	if (row->fresh)
		text_printf(text,
			    "%zu new card%s; `rounds review --new 10` begins "
			    "more today.\n",
			    row->fresh, row->fresh == 1 ? " waits" : "s wait");
	if (!row->states[CARD_ACTIVE] && !row->states[CARD_DRAFT])
		text_add_string(text, query ? "None of these cards is active; "
					      "`rounds list` shows their "
					      "states.\n"
					    : "There are no cards yet; `rounds "
					      "generate FILE --add` makes "
					      "some.\n");
}

static bool print_nothing(struct app *app, const struct card_query *which,
			  struct error *error)
{
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct tally *row;
	size_t count;
	bool ok = store_tally_of(app->store, TALLY_ALL, which, &arena, &row,
				 &count, error);

	if (ok) {
		explain(&text, row, which->query != NULL);
		app_print(app, &text);
	}
	text_release(&text);
	arena_free(&arena);
	return ok;
}

/* A copy a day; without one the review goes on all the same. */
static void back_up(struct app *app, day_number today)
{
	struct error error = { 0 };

	if (!store_backup_daily(app->store, today, STORE_BACKUPS_KEPT, &error))
		app_print_error(app, &error);
}

/* What a sitting is held with. */
struct plan {
	const struct review_options *given;
	struct queue_filter filter;
	struct session_settings settings;
};

/* Than the limits let be asked; one at least tells that there is any. */
static void read_no_more(struct plan *plan)
{
	size_t due = plan->settings.review_limit;
	size_t fresh = plan->settings.new_limit;

	plan->filter.due_most = due ? due : 1;
	plan->filter.new_most = fresh ? fresh : 1;
}

/*
 * The queue, and what exams ask of the day unless the user said how much
 * this sitting shall be.  *cards is owned by the caller.
 */
static bool find_cards(struct app *app, struct plan *plan,
		       struct session_card **cards, size_t *count,
		       struct error *error)
{
	const struct card_query *which = &plan->filter.which;
	bool limited = plan->given->limit >= 0 || plan->given->fresh >= 0;

	if (!find_limits(app, plan->given, which->today, &plan->settings,
			 error))
		return false;
	read_no_more(plan);
	if (!store_queue(app->store, &plan->filter, which->today, cards, count,
			 error))
		return false;
	if (limited ||
	    exam_today_add(app, which, &plan->settings, cards, count, error))
		return true;
	free(*cards);
	return false;
}

/* Make the queue and ask from it; nothing in it at first is explained. */
static bool hold(struct sitting *sitting, struct plan *plan,
		 struct error *error)
{
	struct app *app = sitting->app;
	struct session_card *cards;
	struct session_card first;
	size_t count;
	bool again = sitting->requeue;
	bool ok;

	if (!find_cards(app, plan, &cards, &count, error))
		return false;
	if (count && !again)
		back_up(app, sitting->today);
	sitting->session = session_open(cards, count, &plan->settings);
	if (again && !session_bring(sitting->session, sitting->again))
		puts("Its card is not asked in this sitting.");
	sitting->requeue = false;
	if (again || session_current(sitting->session, &first))
		ok = sitting_run(sitting, error) &&
		     (sitting->requeue || print_summary(sitting, error));
	else
		ok = print_nothing(app, &plan->filter.which, error);
	session_close(sitting->session);
	free(cards);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct plan plan = { .given = arguments->options };
	struct sitting sitting = { .app = app };
	struct arena arena = { 0 };
	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &plan.filter.which, error);

	sitting.today = plan.filter.which.today;
	plan.settings.today = sitting.today;
	plan.settings.rounding = (enum sm2_rounding)app->settings.rounding;
	plan.settings.seed = (uint64_t)sitting.today;
	ok = ok && hold(&sitting, &plan, error);
	while (ok && sitting.requeue)
		ok = hold(&sitting, &plan, error);
	arena_free(&arena);
	return ok;
}

const struct command command_review = {
	.name = "review",
	.operands = "[QUERY...]",
	.summary = "answer the cards that are due",
	.about = "Asks the cards that are due and then new ones, of those "
		 "QUERY names or of all; a\ndeck's name is a query.  Enter "
		 "shows the answer, then "
		 "a grade from 0 (no idea) to 5 (right, at\nonce) says how it "
		 "went; ? tells all keys.  Every grade is on disk before the "
		 "next\ncard is shown.",
	.options = options,
	.options_size = sizeof(struct review_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
