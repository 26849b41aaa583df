#include "cli/commands.h"

#include <math.h>
#include <stdlib.h>

#include "cli/card_query.h"
#include "cli/json_text.h"
#include "cli/past.h"

enum { RUNS = 20, TESTED_LEAST = 100 };

struct simulate_options {
	long long days;
	bool json;
};

static const struct option_spec options[] = {
	OPT_NUMBER(0, "days", "N", 1, 3650, 365, struct simulate_options, days,
		   "simulate N days (365)"),
	OPT_FLAG(0, "json", struct simulate_options, json,
		 "print JSON for programs"),
	OPT_END
};

/* A figure of all runs: its mean, and twice the standard deviation. */
struct spread {
	double mean, wide;
};

struct outlook {
	struct spread answers, busiest, right, recall;
};

static struct spread spread_of(const double values[RUNS])
{
	struct spread spread = { 0 };

	for (int i = 0; i < RUNS; i++)
		spread.mean += values[i] / RUNS;
	for (int i = 0; i < RUNS; i++)
		spread.wide += (values[i] - spread.mean) *
			       (values[i] - spread.mean) / (RUNS - 1);
	spread.wide = 2 * sqrt(spread.wide);
	return spread;
}

static struct outlook look_ahead(const struct simulate_card *cards,
				 size_t count, enum scheduler scheduler,
				 struct simulate_settings settings)
{
	double answers[RUNS], busiest[RUNS], right[RUNS], recall[RUNS];

	for (int i = 0; i < RUNS; i++) {
		struct simulate_result result;

		settings.seed = (uint64_t)i + 1;
		simulate(cards, count, scheduler, &settings, &result);
		answers[i] = result.answers / settings.days;
		busiest[i] = result.busiest;
		right[i] = result.right * 100;
		recall[i] = result.recall * 100;
	}
	return (struct outlook){ spread_of(answers), spread_of(busiest),
				 spread_of(right), spread_of(recall) };
}

static void print_outlook(struct text *text, const char *name,
			  const struct outlook *at)
{
	text_printf(text,
		    "%-9s  %6.1f +- %-4.1f  %6.0f +- %-4.0f  %5.1f +- %-4.1f  "
		    "%5.1f +- %.1f\n",
		    name, at->answers.mean, at->answers.wide, at->busiest.mean,
		    at->busiest.wide, at->right.mean, at->right.wide,
		    at->recall.mean, at->recall.wide);
}

/* Wilson's interval for the share that was right, at 95 %. */
static void interval_of(const struct past *past, double *low, double *high)
{
	double n = (double)past->tested, share = past->right / n, z = 1.96;
	double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
	double half = z / (1 + z * z / n) *
		      sqrt(share * (1 - share) / n + z * z / (4 * n * n));

	*low = middle - half;
	*high = middle + half;
}

/* How far the model is this learner, as far as the log can tell. */
static void print_sureness(struct text *text, const struct past *past)
{
	double low, high;

	text_add_string(text,
			"\nHow sure this is: the +- is chance alone, twice "
			"the spread of 20 runs. The learner is\nmade up, "
			"with the memory that FSRS-6 supposes, which "
			"favours fsrs; same-day\nrepeats are not "
			"counted.\n");
	if (past->tested < TESTED_LEAST) {
		text_printf(text,
			    "Your log has %zu answers that could test this "
			    "memory: too few to tell if it is yours.\n",
			    past->tested);
		return;
	}
	interval_of(past, &low, &high);
	double expected = past->expected / (double)past->tested;

	text_printf(text,
		    "Of %zu answers in your log %.1f %% were right (95 %% "
		    "interval %.1f to %.1f); it expected\n%.1f %%: %s.\n",
		    past->tested, past->right * 100 / (double)past->tested,
		    low * 100, high * 100, expected * 100,
		    expected < low    ? "you remember better than it thinks"
		    : expected > high ? "you forget faster than it thinks"
				      : "it may well be yours");
}

static json_t *outlook_json(const struct outlook *at)
{
	return json_pack("{s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f}",
			 "answers_a_day", at->answers.mean,
			 "answers_a_day_spread", at->answers.wide,
			 "busiest_day", at->busiest.mean, "busiest_day_spread",
			 at->busiest.wide, "right_percent", at->right.mean,
			 "right_percent_spread", at->right.wide,
			 "recall_percent", at->recall.mean,
			 "recall_percent_spread", at->recall.wide);
}

static void report(struct text *text, const struct simulate_options *given,
		   const struct outlook *sm2, const struct outlook *fsrs,
		   const struct past *past, size_t count)
{
	if (given->json) {
		json_text(text, json_pack("{s:I, s:I, s:o, s:o, s:I, s:f, s:f}",
					  "cards", (json_int_t)count, "days",
					  (json_int_t)given->days, "sm2",
					  outlook_json(sm2), "fsrs",
					  outlook_json(fsrs), "log_answers",
					  (json_int_t)past->tested, "log_right",
					  past->right, "log_expected",
					  past->expected));
		return;
	}
	text_printf(text,
		    "%zu cards over %lld days:\n\n"
		    "scheduler  answers a day  busiest day    right, %%      "
		    "recalled at the end, %%\n",
		    count, given->days);
	print_outlook(text, scheduler_words[SCHEDULER_SM2], sm2);
	print_outlook(text, scheduler_words[SCHEDULER_FSRS], fsrs);
	print_sureness(text, past);
}

static bool compare(struct app *app, const struct store_cards *list,
		    const struct simulate_options *given, struct error *error)
{
	struct simulate_settings settings = {
		.today = app_today(app),
		.days = (int)given->days,
		.new_per_day = app->settings.new_per_day,
		.reviews_per_day = app->settings.reviews_per_day,
		.rounding = (enum sm2_rounding)app->settings.rounding,
	};
	struct simulate_card *cards;
	struct text text = TEXT_INIT;
	struct past past;
	size_t count;
	bool ok = past_read(app, list, settings.rounding, &cards, &count, &past,
			    error);

	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++)
		settings.grades[grade] = past.grades[grade];
	if (ok) {
		struct outlook sm2 =
			look_ahead(cards, count, SCHEDULER_SM2, settings);
		struct outlook fsrs =
			look_ahead(cards, count, SCHEDULER_FSRS, settings);

		report(&text, given, &sm2, &fsrs, &past, count);
		app_print(app, &text);
	}
	text_release(&text);
	free(cards);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct card_filter filter = { .states = 1u << CARD_ACTIVE };
	struct store_cards list = { 0 };
	struct arena arena = { 0 };
	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &filter.which, error) &&
		  store_list_cards(app->store, &filter, &list, error);

	if (ok && !list.list.count)
		ok = error_set(error, ERROR_USAGE,
			       "no active card matches; `rounds list` shows "
			       "what there is");
	ok = ok && compare(app, &list, arguments->options, error);
	store_cards_release(&list);
	arena_free(&arena);
	return ok;
}

const struct command command_simulate = {
	.name = "simulate",
	.operands = "[QUERY...]",
	.summary = "compare the schedulers on your own cards",
	.about = "Lets a made-up learner answer the active cards QUERY names, "
		 "or all, day by day:\nonce scheduled with SM-2, once with "
		 "FSRS-6, within the daily limits of the\nsettings and with "
		 "grades as often as yours.  Tells the work, the recall, and "
		 "how\nsure that is.  Nothing is changed.",
	.options = options,
	.options_size = sizeof(struct simulate_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
