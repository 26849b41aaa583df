#include "cli/commands.h"

#include <stdlib.h>

#include "cli/card_query.h"
#include "rounds/hold_store.h"
#include "rounds/memory.h"
#include "rounds/spread.h"

#define DAYS_MAX 366

struct catchup_options {
	long long days;    /* -1: as many as it takes */
	long long per_day; /* -1: what the settings give a day */
	bool dry_run;
};

static const struct option_spec options[] = {
	OPT_NUMBER(0, "days", "N", 1, DAYS_MAX, -1, struct catchup_options,
		   days, "spread evenly over N days, today included"),
	OPT_FLAG('n', "dry-run", struct catchup_options, dry_run,
		 "show the days and change nothing"),
	OPT_NUMBER(0, "per-day", "N", 1, 9999, -1, struct catchup_options,
		   per_day, "fill days one after another up to N cards"),
	OPT_END
};

/* A backlog and the days it is spread over. */
struct backlog {
	int64_t *cards; /* owned, the most overdue first */
	size_t count;
	size_t days;
	size_t load[DAYS_MAX], share[DAYS_MAX];
};

static bool find_days(struct app *app, const struct catchup_options *given,
		      struct backlog *backlog, struct error *error)
{
	size_t most =
		(size_t)(given->per_day > 0 ? given->per_day
					    : app->settings.reviews_per_day);
	size_t placed;

	if (given->days > 0) {
		backlog->days = (size_t)given->days;
		spread_evenly(backlog->load, backlog->days, backlog->count,
			      backlog->share);
		return true;
	}
	placed = spread_filling(backlog->load, DAYS_MAX, most, backlog->count,
				backlog->share);
	if (placed < backlog->count)
		return error_set(error, ERROR_USAGE,
				 "at %zu cards a day only %zu of %zu would be "
				 "asked within a year; give a larger --per-day",
				 most, placed, backlog->count);
	backlog->days = 1;
	for (size_t i = 0; i < DAYS_MAX; i++)
		if (backlog->share[i])
			backlog->days = i + 1;
	return true;
}

/* Those of the first day need none. */
static bool hold_later_ones(struct app *app, const struct backlog *backlog,
			    struct error *error)
{
	struct hold *holds = xcalloc(backlog->count + 1, sizeof *holds);
	size_t first = backlog->share[0];
	size_t count = 0;

	for (size_t day = 1; day < backlog->days; day++)
		for (size_t i = 0; i < backlog->share[day]; i++, count++)
			holds[count] = (struct hold){
				.card = backlog->cards[first + count],
				.until =
					day_after(app_today(app), (int32_t)day),
			};
	bool ok = store_hold_cards(app->store, holds, count, HOLD_CATCHUP,
				   false, app_now(app), error);

	free(holds);
	return ok;
}

static void print_days(struct app *app, const struct backlog *backlog)
{
	struct text text = TEXT_INIT;
	char day[24];

	text_printf(&text, "%zu card%s over %zu day%s:\n", backlog->count,
		    backlog->count == 1 ? "" : "s", backlog->days,
		    backlog->days == 1 ? "" : "s");
	for (size_t i = 0; i < backlog->days; i++) {
		day_format(day_after(app_today(app), (int32_t)i), day);
		text_printf(&text, "%s  %4zu of the backlog, %4zu in all\n",
			    day, backlog->share[i],
			    backlog->share[i] + backlog->load[i]);
	}
	app_print(app, &text);
	text_release(&text);
}

static bool spread(struct app *app, const struct card_query *which,
		   const struct catchup_options *given, struct backlog *backlog,
		   struct error *error)
{
	day_number today = app_today(app);

	/* What is due today and not asked for here comes all the same. */
	if (!store_load_cards(app->store,
			      &(struct card_query){ .today = today }, DAY_NONE,
			      today, &backlog->cards, &backlog->load[0], error))
		return false;
	free(backlog->cards);
	if (!store_load(app->store, day_after(today, 1), DAYS_MAX - 1,
			backlog->load + 1, error) ||
	    !store_load_cards(app->store, which, DAY_NONE, today,
			      &backlog->cards, &backlog->count, error))
		return false;
	backlog->load[0] -= backlog->count;
	if (!find_days(app, given, backlog, error))
		return false;
	if (!given->dry_run && !hold_later_ones(app, backlog, error))
		return false;
	print_days(app, backlog);
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct catchup_options *given = arguments->options;
	struct backlog *backlog = xcalloc(1, sizeof *backlog);
	struct arena arena = { 0 };
	struct card_query which;
	bool ok;

	if (given->days > 0 && given->per_day > 0)
		ok = error_set(error, ERROR_USAGE,
			       "--days and --per-day exclude each other");
	else
		ok = card_query_read(app, arguments->operands, arguments->count,
				     &arena, &which, error) &&
		     spread(app, &which, given, backlog, error);
	free(backlog->cards);
	free(backlog);
	arena_free(&arena);
	return ok;
}

const struct command command_catchup = {
	.name = "catchup",
	.operands = "[QUERY...]",
	.summary = "spread a backlog over days",
	.about = "Holds the cards that are due, or those of them QUERY names, "
		 "so that they come over\nseveral days, the latest in relation "
		 "to their interval first.  Their schedules and\nthe log of "
		 "reviews stay as they are.",
	.options = options,
	.options_size = sizeof(struct catchup_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
