#include "cli/commands.h"

#include <string.h>

#include "cli/card_query.h"
#include "cli/day_limits.h"
#include "cli/figure_days.h"
#include "cli/json_text.h"
#include "cli/stats_group.h"
#include "report/figure_json.h"
#include "report/figures.h"
#include "rounds/utf8.h"
#include "ui/card_view.h"
#include "ui/figure_view.h"
#include "ui/safe.h"

struct stats_options {
	bool json;
	bool decks;
	int by; /* 1 + index into groups; 0: none */
	const char *since, *until;
	bool merge;
};

static const char *const groups[] = { "deck", "tag",  "category", "status",
				      "day",  "week", "hour",     NULL };
static const enum figure_id grouped[] = {
	FIGURE_DECK, FIGURE_TAG,  FIGURE_CATEGORY, FIGURE_STATUS,
	FIGURE_DAY,  FIGURE_WEEK, FIGURE_HOUR,
};

/* What is asked for, and all that is known. */
struct stats {
	const struct stats_options *given;
	struct figure_scope scope;
	struct figure all[FIGURE_COUNT];
	struct figures figures;
	struct tally *rows;
	size_t count, fresh;
};

static const struct option_spec options[] = {
	OPT_CHOICE(0, "by", "GROUP", groups, struct stats_options, by,
		   "show reviews and retention by deck, tag, category, "
		   "status, day, week or hour"),
	OPT_TEXT(0, "since", "DAY", struct stats_options, since,
		 "answers of this day (2026-11-21) and later"),
	OPT_TEXT(0, "until", "DAY", struct stats_options, until,
		 "answers of this day and earlier"),
	OPT_FLAG(0, "merge", struct stats_options, merge,
		 "the operands are files reviews.csv of several learners: show "
		 "the group"),
	OPT_FLAG(0, "decks", struct stats_options, decks,
		 "count by deck instead of category"),
	OPT_FLAG(0, "json", struct stats_options, json,
		 "print JSON for programs"),
	OPT_END
};

/* A deck is called by its name as it is; a category reads as words. */
static size_t add_label(struct text *text, const struct tally *row, bool decks,
			const struct terminal *terminal)
{
	const char *name = *row->name ? row->name : "(none)";
	size_t start = text->length;

	if (decks)
		safe_add_string(text, name, terminal->utf8);
	else
		card_view_category(text, name, terminal);
	return utf8_width(text->bytes + start, text->length - start);
}

static void add_row(struct text *text, const struct tally *row, bool decks,
		    const struct terminal *terminal, size_t label_width)
{
	size_t used = add_label(text, row, decks, terminal);

	text_printf(text, "%*s %6zu %6zu %9zu %6zu %6zu\n",
		    (int)(label_width - used), "", row->states[CARD_ACTIVE],
		    row->states[CARD_DRAFT], row->states[CARD_SUSPENDED],
		    row->fresh, row->due);
}

static void add_table(struct text *text, const struct figures *figures,
		      const struct tally *rows, size_t count, bool decks,
		      const struct terminal *terminal)
{
	struct tally all = figures->all;
	struct text label = TEXT_INIT;
	size_t width = 24;

	for (size_t i = 0; i < count; i++) {
		size_t used = add_label(&label, &rows[i], decks, terminal);

		width = used > width ? used : width;
	}
	text_release(&label);
	text_printf(text, "%-*s %6s %6s %9s %6s %6s\n", (int)width, "Cards",
		    "active", "drafts", "suspended", "new", "due");
	for (size_t i = 0; i < count; i++)
		add_row(text, &rows[i], decks, terminal, width);
	all.name = "all";
	add_row(text, &all, decks, terminal, width);
}

static void add_reviews(struct text *text, const struct figures *figures,
			size_t fresh)
{
	const struct figures_reviews *today = &figures->today;
	const struct figures_reviews *recent = &figures->recent;

	text_printf(text,
		    "\nToday: %zu due and %zu new to answer; %zu answered, "
		    "%zu right, %zu new.\n",
		    figures->all.due, fresh, today->reviews, today->right,
		    today->fresh);
	if (recent->reviews)
		text_printf(text,
			    "Last %d days: %.1f %% of %zu repeated reviews "
			    "right.\n",
			    FIGURES_RETENTION_DAYS,
			    100.0 * (double)recent->right /
				    (double)recent->reviews,
			    recent->reviews);
	if (figures->streak)
		text_printf(text, "Streak: %zu %s.\n", figures->streak,
			    figures->streak == 1 ? "day" : "days");
}

static void add_forecast(struct text *text, const struct figures *figures,
			 const struct terminal *terminal)
{
	size_t most = 0;

	for (int i = 0; i < FIGURES_FORECAST_DAYS; i++)
		if (figures->forecast[i] > most)
			most = figures->forecast[i];
	if (!most)
		return;
	text_add_string(text, "\nDue in the next seven days:\n");
	for (int i = 0; i < FIGURES_FORECAST_DAYS; i++) {
		char day[24];
		size_t bar = figures->forecast[i] * 40 / most;

		day_format(day_after(figures->day, i), day);
		text_printf(text, "%s %6zu", day, figures->forecast[i]);
		if (bar)
			text_add_char(text, ' ');
		while (bar--)
			text_add_string(text, terminal->utf8 ? "▇" : "#");
		text_add_char(text, '\n');
	}
}

static json_t *tally_json(const struct tally *row)
{
	json_t *object = json_object();

	for (int state = CARD_DRAFT; state <= CARD_ORPHANED; state++)
		json_object_set_new(object,
				    card_state_name((enum card_state)state),
				    json_integer(
					    (json_int_t)row->states[state]));
	json_object_set_new(object, "new",
			    json_integer((json_int_t)row->fresh));
	json_object_set_new(object, "due", json_integer((json_int_t)row->due));
	return object;
}

static json_t *reviews_json(const struct figures_reviews *reviews)
{
	return json_pack("{s:I, s:I, s:I}", "reviews",
			 (json_int_t)reviews->reviews, "right",
			 (json_int_t)reviews->right, "new",
			 (json_int_t)reviews->fresh);
}

static json_t *forecast_json(const struct figures *figures)
{
	json_t *list = json_array();

	for (int i = 0; i < FIGURES_FORECAST_DAYS; i++) {
		char day[24];

		day_format(day_after(figures->day, i), day);
		json_array_append_new(
			list, json_pack("{s:s, s:I}", "day", day, "due",
					(json_int_t)figures->forecast[i]));
	}
	return list;
}

static json_t *overview_json(const struct stats *stats)
{
	const struct figures *figures = &stats->figures;
	json_t *whole = json_object();
	json_t *names = json_object();
	char day[24];

	day_format(figures->day, day);
	for (size_t i = 0; i < stats->count; i++)
		json_object_set_new(names, stats->rows[i].name,
				    tally_json(&stats->rows[i]));
	json_object_set_new(whole, "day", json_string(day));
	json_object_set_new(whole, "all", tally_json(&figures->all));
	json_object_set_new(whole, stats->given->decks ? "decks" : "categories",
			    names);
	json_object_set_new(whole, "new_left_today",
			    json_integer((json_int_t)stats->fresh));
	json_object_set_new(whole, "today", reviews_json(&figures->today));
	json_object_set_new(whole, "last_30_days",
			    reviews_json(&figures->recent));
	json_object_set_new(whole, "streak",
			    json_integer((json_int_t)figures->streak));
	json_object_set_new(whole, "forecast", forecast_json(figures));
	return whole;
}

/* New cards to begin today: as many as the settings leave and as there are. */
static bool count_fresh(struct app *app, const struct figures *figures,
			size_t *fresh, struct error *error)
{
	size_t reviews;

	if (!day_limits_left(app, figures->day, &reviews, fresh, error))
		return false;
	if (*fresh > figures->all.fresh)
		*fresh = figures->all.fresh;
	return true;
}

/* A range of days leaves out what an overview of today tells. */
static bool is_overview(const struct stats_options *given)
{
	return !given->since && !given->until;
}

static bool count(struct app *app, struct stats *stats, struct arena *arena,
		  struct error *error)
{
	const struct card_query *which = &stats->scope.which;

	if (!figure_read_all(app->store, &stats->scope, arena, stats->all,
			     error))
		return false;
	if (!is_overview(stats->given))
		return true;
	return figures_count(&stats->figures, app->store, which, stats->all,
			     arena, error) &&
	       count_fresh(app, &stats->figures, &stats->fresh, error) &&
	       store_tally_of(app->store,
			      stats->given->decks ? TALLY_DECK : TALLY_CATEGORY,
			      which, arena, &stats->rows, &stats->count, error);
}

static void add_overview(struct text *text, const struct stats *stats,
			 const struct terminal *terminal)
{
	add_table(text, &stats->figures, stats->rows, stats->count,
		  stats->given->decks, terminal);
	add_reviews(text, &stats->figures, stats->fresh);
	add_forecast(text, &stats->figures, terminal);
	if (!stats->all[FIGURE_DAY].row_count)
		return;
	figure_view_calendar(text, &stats->all[FIGURE_DAY], stats->figures.day,
			     terminal);
	figure_view(text, &stats->all[FIGURE_MATURITY], terminal);
	figure_view(text, &stats->all[FIGURE_INTERVAL], terminal);
}

static void add_stats(struct text *text, const struct stats *stats,
		      const struct terminal *terminal)
{
	if (stats->given->json) {
		json_t *whole = is_overview(stats->given) ? overview_json(stats)
							  : json_object();

		json_object_set_new(whole, "figures",
				    figure_json_all(stats->all));
		json_text(text, whole);
	} else if (stats->given->by) {
		figure_view(text, &stats->all[grouped[stats->given->by - 1]],
			    terminal);
	} else if (is_overview(stats->given)) {
		add_overview(text, stats, terminal);
	} else {
		figure_view_total(text, &stats->all[FIGURE_TOTAL], terminal);
		for (int id = FIGURE_TOTAL + 1; id < FIGURE_COUNT; id++)
			figure_view(text, &stats->all[id], terminal);
	}
}

/* The figures of a group are counted over all of its files alike. */
static bool run_group(struct app *app, const struct arguments *arguments,
		      struct error *error)
{
	const struct stats_options *given = arguments->options;

	if (given->by || given->since || given->until || given->decks)
		return error_set(error, ERROR_USAGE,
				 "stats: '--merge' goes with '--json' alone; "
				 "run `rounds help stats`");
	return stats_group(app, arguments, given->json, error);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct stats stats = { .given = arguments->options };
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;

	if (stats.given->merge)
		return run_group(app, arguments, error);

	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &stats.scope.which, error) &&
		  figure_days("since", stats.given->since, &stats.scope.from,
			      error) &&
		  figure_days("until", stats.given->until, &stats.scope.to,
			      error) &&
		  count(app, &stats, &arena, error);

	if (ok)
		add_stats(&text, &stats, &app->terminal);
	app_print(app, &text);
	text_release(&text);
	arena_free(&arena);
	return ok;
}

const struct command command_stats = {
	.name = "stats",
	.operands = "[QUERY...] | --merge FILE...",
	.summary = "show what there is and how it goes",
	.about = "Shows how many cards there are, what is due and was reviewed "
		 "today, the retention\nof the last 30 days, what falls due in "
		 "the next seven days, and a calendar of\nreviews; for all "
		 "cards or those of a query. With --since or --until, every "
		 "figure\nof those days.",
	.options = options,
	.options_size = sizeof(struct stats_options),
	.least = 0,
	.most = -1,
	.operand = OPERAND_QUERY,
	.run = run,
};
