#include "cli/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/day_limits.h"
#include "cli/deck_names.h"
#include "cli/sitting.h"

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

/* Why there is nothing to ask, and what can be done about it. */
static bool print_nothing(struct app *app, day_number today,
			  struct error *error)
{
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct tally *row;
	size_t count;
	bool ok = store_tally(app->store, TALLY_ALL, today, &arena, &row,
			      &count, error);

	if (ok) {
		text_add_string(&text, "Nothing to review now.\n");
		if (row[0].states[CARD_DRAFT])
			text_printf(&text, "%zu draft%s for `rounds curate`.\n",
				    row[0].states[CARD_DRAFT],
				    row[0].states[CARD_DRAFT] == 1 ? " waits"
								   : "s wait");
		if (row[0].fresh)
			text_printf(&text,
				    "%zu new card%s; `rounds review --new 10` "
				    "begins more today.\n",
				    row[0].fresh,
				    row[0].fresh == 1 ? " waits" : "s wait");
		if (!row[0].states[CARD_ACTIVE] && !row[0].states[CARD_DRAFT])
			text_add_string(&text,
					"There are no cards yet; `rounds "
					"generate FILE --add` makes some.\n");
		app_print(app, &text);
	}
	text_release(&text);
	arena_free(&arena);
	return ok;
}

static bool hold(struct sitting *sitting, const struct session_card *cards,
		 size_t count, const struct session_settings *settings,
		 struct error *error)
{
	struct session_card first;
	bool ok;

	sitting->session = session_open(cards, count, settings);
	if (!session_current(sitting->session, &first)) {
		ok = print_nothing(sitting->app, sitting->today, error);
	} else {
		ok = sitting_run(sitting, error) &&
		     print_summary(sitting, error);
	}
	session_close(sitting->session);
	return ok;
}

/* A copy a day; without one the review goes on all the same. */
static void back_up(struct app *app, day_number today)
{
	struct error error = { 0 };

	if (!store_backup_daily(app->store, today, STORE_BACKUPS_KEPT, &error))
		app_print_error(app, &error);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct queue_filter filter = {
		.deck = arguments->count ? arguments->operands[0] : NULL
	};
	struct sitting sitting = { .app = app };
	struct session_settings settings = { 0 };
	struct session_card *cards = NULL;
	size_t count;
	bool ok;

	if (!app_store(app, error) ||
	    !deck_names_check(app, filter.deck, error))
		return false;
	sitting.today = app_today(app);
	settings.today = sitting.today;
	settings.rounding = (enum sm2_rounding)app->settings.rounding;
	settings.seed = (uint64_t)sitting.today;
	if (!find_limits(app, arguments->options, sitting.today, &settings,
			 error) ||
	    !store_queue(app->store, &filter, sitting.today, &cards, &count,
			 error))
		return false;
	if (count)
		back_up(app, sitting.today);
	ok = hold(&sitting, cards, count, &settings, error);
	free(cards);
	return ok;
}

const struct command command_review = {
	.name = "review",
	.operands = "[DECK]",
	.summary = "answer the cards that are due",
	.about = "Asks the cards that are due and then new ones, of DECK and "
		 "the decks below it or\nof all.  Enter shows the answer, then "
		 "a grade from 0 (no idea) to 5 (right, at\nonce) says how it "
		 "went; ? tells all keys.  Every grade is on disk before the "
		 "next\ncard is shown.",
	.options = options,
	.options_size = sizeof(struct review_options),
	.most = 1,
	.operand = OPERAND_DECK,
	.run = run,
};
