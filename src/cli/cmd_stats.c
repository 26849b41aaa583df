#include "cli/commands.h"

#include <string.h>

#include "cli/day_limits.h"
#include "cli/json_text.h"
#include "report/figures.h"
#include "rounds/utf8.h"
#include "ui/card_view.h"
#include "ui/safe.h"

struct stats_options {
	bool json;
	bool decks;
};

static const struct option_spec options[] = {
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

static void add_json(struct text *text, const struct figures *figures,
		     size_t fresh, const char *by, const struct tally *rows,
		     size_t count)
{
	json_t *whole = json_object();
	json_t *names = json_object();
	char day[24];

	day_format(figures->day, day);
	for (size_t i = 0; i < count; i++)
		json_object_set_new(names, rows[i].name, tally_json(&rows[i]));
	json_object_set_new(whole, "day", json_string(day));
	json_object_set_new(whole, "all", tally_json(&figures->all));
	json_object_set_new(whole, by, names);
	json_object_set_new(whole, "new_left_today",
			    json_integer((json_int_t)fresh));
	json_object_set_new(whole, "today", reviews_json(&figures->today));
	json_object_set_new(whole, "last_30_days",
			    reviews_json(&figures->recent));
	json_object_set_new(whole, "streak",
			    json_integer((json_int_t)figures->streak));
	json_object_set_new(whole, "forecast", forecast_json(figures));
	json_text(text, whole);
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

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct stats_options *given = arguments->options;
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct figures figures;
	struct tally *rows;
	size_t count, fresh;
	bool ok = app_store(app, error) &&
		  figures_count(&figures, app->store, app_today(app), &arena,
				error) &&
		  count_fresh(app, &figures, &fresh, error) &&
		  store_tally(app->store,
			      given->decks ? TALLY_DECK : TALLY_CATEGORY,
			      app_today(app), &arena, &rows, &count, error);

	if (ok && given->json) {
		add_json(&text, &figures, fresh,
			 given->decks ? "decks" : "categories", rows, count);
	} else if (ok) {
		add_table(&text, &figures, rows, count, given->decks,
			  &app->terminal);
		add_reviews(&text, &figures, fresh);
		add_forecast(&text, &figures, &app->terminal);
	}
	app_print(app, &text);
	text_release(&text);
	arena_free(&arena);
	return ok;
}

const struct command command_stats = {
	.name = "stats",
	.operands = "",
	.summary = "show what there is and how it goes",
	.about = "Shows how many cards there are, what is due and was reviewed "
		 "today, how many\nrepeated reviews of the last 30 days were "
		 "right (grade 3 or better), and what falls\ndue in the next "
		 "seven days.",
	.options = options,
	.options_size = sizeof(struct stats_options),
	.run = run,
};
