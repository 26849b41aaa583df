#include "cli/commands.h"

#include <stdlib.h>

#include "cli/put_off.h"
#include "rounds/memory.h"
#include "rounds/spread.h"

struct leave_options {
	bool drop;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "drop", struct leave_options, drop,
		 "take back the leave that begins on this day"),
	OPT_END
};

static void print(struct app *app, const struct leave *leave,
		  const char *sentence)
{
	struct text text = TEXT_INIT;
	char first[24], last[24];

	day_format(leave->first, first);
	day_format(leave->last, last);
	text_printf(&text, "%s to %s%s\n", first, last, sentence);
	app_print(app, &text);
	text_release(&text);
}

static bool list(struct app *app, struct error *error)
{
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct leave *leaves;
	size_t count;

	if (!store_leaves(app->store, app_today(app), &arena, &leaves, &count,
			  error))
		return false;
	for (size_t i = 0; i < count; i++)
		print(app, &leaves[i], "");
	if (!count) {
		text_add_string(&text, "No leave is known; `rounds leave FROM "
				       "TO` tells of one.\n");
		app_print(app, &text);
	}
	text_release(&text);
	arena_free(&arena);
	return true;
}

static bool drop(struct app *app, day_number first, struct error *error)
{
	struct arena arena = { 0 };
	struct leave *leaves;
	size_t count;
	bool found = false;
	bool ok = store_leaves(app->store, app_today(app), &arena, &leaves,
			       &count, error);

	for (size_t i = 0; ok && i < count; i++) {
		if (leaves[i].first != first)
			continue;
		found = true;
		ok = store_drop_leave(app->store, leaves[i].id, app_now(app),
				      error);
		if (ok)
			print(app, &leaves[i], " is no leave any more.");
	}
	arena_free(&arena);
	if (ok && !found)
		return error_set(error, ERROR_USAGE,
				 "no leave begins on that day; run `rounds "
				 "leave` for the list");
	return ok;
}

/* The cards of the leave on the days after it, beside what comes then. */
static bool share_out(struct app *app, const struct leave *leave,
		      const int64_t *cards, size_t count, struct error *error)
{
	size_t days = (size_t)(leave->last - leave->first + 1);
	size_t load[LEAVE_DAYS_MAX], share[LEAVE_DAYS_MAX];
	struct hold *holds = xcalloc(count + 1, sizeof *holds);
	size_t made = 0;
	bool ok = store_load(app->store, day_after(leave->last, 1), days, load,
			     error);

	if (ok)
		spread_evenly(load, days, count, share);
	for (size_t day = 0; ok && day < days; day++)
		for (size_t i = 0; i < share[day]; i++, made++)
			holds[made] = (struct hold){
				.card = cards[made],
				.until = day_after(leave->last,
						   1 + (int32_t)day),
			};
	ok = ok && store_hold_cards(app->store, holds, count, HOLD_LEAVE, false,
				    app_now(app), error);
	free(holds);
	return ok;
}

static bool declare(struct app *app, const struct leave *leave, size_t *count,
		    struct error *error)
{
	struct card_query all = { .today = app_today(app) };
	/* What is late when the leave begins today is put off as well. */
	day_number from = leave->first <= all.today ? DAY_NONE : leave->first;
	int64_t *cards;

	if (!store_load_cards(app->store, &all, from, leave->last, &cards,
			      count, error))
		return false;
	bool ok = share_out(app, leave, cards, *count, error) &&
		  store_add_leave(app->store, leave, app_now(app), error);

	free(cards);
	return ok;
}

static bool check(struct app *app, const struct leave *leave,
		  struct error *error)
{
	struct arena arena = { 0 };
	struct leave *leaves;
	size_t count;

	if (leave->last < leave->first || leave->first < app_today(app))
		return error_set(error, ERROR_USAGE,
				 "a leave begins today or later and ends after "
				 "it began");
	if (leave->last - leave->first >= LEAVE_DAYS_MAX)
		return error_set(error, ERROR_USAGE,
				 "a leave has %d days at most", LEAVE_DAYS_MAX);
	bool ok = store_leaves(app->store, app_today(app), &arena, &leaves,
			       &count, error);

	for (size_t i = 0; ok && i < count; i++)
		if (leave->first <= leaves[i].last &&
		    leave->last >= leaves[i].first)
			ok = error_set(error, ERROR_USAGE,
				       "there is a leave on some of these "
				       "days; run `rounds leave` for the list");
	arena_free(&arena);
	return ok;
}

static bool make(struct app *app, const struct leave *leave,
		 struct error *error)
{
	char sentence[96];
	size_t count;

	if (!check(app, leave, error) || !store_begin(app->store, error))
		return false;
	if (!store_end(app->store, declare(app, leave, &count, error), error))
		return false;
	snprintf(sentence, sizeof sentence,
		 ": %zu card%s will come on the days after.", count,
		 count == 1 ? "" : "s");
	print(app, leave, sentence);
	return true;
}

static bool read_day(const char *word, day_number *day, struct error *error)
{
	return day_parse(word, day) ||
	       error_set(error, ERROR_USAGE,
			 "'%s' is no day such as 2026-11-21", word);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct leave_options *given = arguments->options;
	int days = given->drop ? 1 : 2;
	struct leave leave = { 0 };

	if (!app_store(app, error))
		return false;
	if (!arguments->count && !given->drop)
		return list(app, error);
	if (arguments->count != days)
		return error_set(error, ERROR_USAGE,
				 given->drop ? "say the first day of the leave"
					     : "say the first and the last day "
					       "away");
	if (!read_day(arguments->operands[0], &leave.first, error) ||
	    (days == 2 &&
	     !read_day(arguments->operands[1], &leave.last, error)))
		return false;
	return given->drop ? drop(app, leave.first, error)
			   : make(app, &leave, error);
}

const struct command command_leave = {
	.name = "leave",
	.operands = "[FROM [TO]]",
	.summary = "keep days free of cards",
	.about = "Tells of days away, both included.  Cards that would come "
		 "then are shared out over as\nmany days after; those answered "
		 "before the leave too.  Without days, lists the leaves.",
	.options = options,
	.options_size = sizeof(struct leave_options),
	.most = 2,
	.run = run,
};
