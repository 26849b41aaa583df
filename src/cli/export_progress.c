#include "cli/export.h"

#include <stdlib.h>

#include "cli/figure_days.h"
#include "cli/result.h"
#include "exchange/figure_csv.h"
#include "exchange/progress.h"
#include "report/anonymous.h"
#include "report/figure_json.h"
#include "report/report.h"
#include "rounds/memory.h"
#include "rounds/store_review.h"

/* Of the names and units in rounds-progress(5). */
#define SCHEMA 1

struct progress {
	struct app *app;
	const struct export_options *given;
	struct figure_scope scope;
	struct arena arena;
	struct figure all[FIGURE_COUNT];
	char learner[ANONYMOUS_SIZE]; /* "" unless anonymous */
};

static bool take_seed(void *context, const struct review_row *row)
{
	anonymous_learner(row->id, context);
	return false;
}

/* The log's first row is the learner's alone and stays what it is. */
static bool name_learner(struct progress *progress, struct error *error)
{
	const struct review_filter any = { .from = DAY_NONE, .to = DAY_NONE };

	if (!progress->given->anonymous)
		return true;
	anonymous_learner("", progress->learner);
	return store_each_review(progress->app->store, &any, take_seed,
				 progress->learner, error);
}

static bool read_figures(struct progress *progress, struct error *error)
{
	if (!figure_read_all(progress->app->store, &progress->scope,
			     &progress->arena, progress->all, error))
		return false;
	for (int id = 0; progress->given->anonymous && id < FIGURE_COUNT; id++)
		anonymous_figure(&progress->all[id], &progress->arena);
	return true;
}

/* "schema": 1, ... as the first members of an object. */
static void add_members(struct text *text, const struct progress *progress)
{
	json_t *object = json_object();
	char day[24], *dump;

	day_format(progress->scope.which.today, day);
	json_object_set_new(object, "schema", json_integer(SCHEMA));
	json_object_set_new(object, "day", json_string(day));
	if (*progress->learner)
		json_object_set_new(object, "learner",
				    json_string(progress->learner));
	json_object_set_new(object, "figures", figure_json_all(progress->all));
	dump = json_dumps(object, JSON_REAL_PRECISION(15));
	if (!dump)
		memory_exhausted();
	text_add(text, dump + 1, strlen(dump) - 2);
	text_add_char(text, ',');
	free(dump);
	json_decref(object);
}

static bool add_json(struct progress *progress, struct text *text,
		     struct error *error)
{
	struct text members = TEXT_INIT;
	bool ok = read_figures(progress, error);

	if (ok) {
		add_members(&members, progress);
		ok = progress_json(progress->app->store, progress->scope.from,
				   members.bytes, text, error);
	}
	text_release(&members);
	return ok;
}

static bool add_report(struct progress *progress, struct text *text,
		       struct error *error)
{
	const struct report report = {
		.all = progress->all,
		.day = progress->scope.which.today,
		.learner = *progress->learner ? progress->learner : NULL,
	};

	if (!read_figures(progress, error))
		return false;
	if (progress->given->format == EXPORT_HTML)
		report_html(text, &report);
	else
		report_markdown(text, &report);
	return true;
}

static bool add_csv(struct progress *progress, struct text *text,
		    struct error *error)
{
	static const enum figure_id tables[] = { FIGURE_CARDS, FIGURE_DAY,
						 FIGURE_DECK };
	struct store *store = progress->app->store;
	int table = progress->given->table;
	struct figure figure;

	if (table <= 1)
		return progress_csv(store, progress->scope.from, text, error);
	if (!figure_choose(store, &progress->scope, error) ||
	    !figure_read(store, tables[table - 2], progress->scope.which.today,
			 &progress->arena, &figure, error) ||
	    !figure_forget(store, error))
		return false;
	figure_csv(text, &figure);
	return true;
}

static bool add(struct progress *progress, struct text *text,
		struct error *error)
{
	switch (progress->given->format) {
	case EXPORT_CSV:
		return add_csv(progress, text, error);
	case EXPORT_JSON:
		return add_json(progress, text, error);
	case EXPORT_JSONL:
		return progress_jsonl(progress->app->store,
				      progress->scope.from, text, error);
	default:
		return add_report(progress, text, error);
	}
}

bool export_progress(struct app *app, const struct arguments *operands,
		     const struct export_options *given, struct error *error)
{
	struct progress progress = { .app = app, .given = given };
	struct text text = TEXT_INIT;
	bool ok;

	(void)operands;
	progress.scope.which.today = app_today(app);
	progress.scope.to = DAY_NONE;
	ok = figure_days("since", given->since, &progress.scope.from, error) &&
	     name_learner(&progress, error) && add(&progress, &text, error) &&
	     result_write(app, &text, given->output, error);
	text_release(&text);
	arena_free(&progress.arena);
	return ok;
}
