#include "cli/stats_group.h"

#include "cli/findings.h"
#include "cli/json_text.h"
#include "exchange/group_read.h"
#include "report/anonymous.h"
#include "report/figure_json.h"
#include "rounds/figure.h"
#include "rounds/file.h"
#include "ui/figure_view.h"

/* A file that can't be used is a finding, and the others count. */
static bool add_file(struct group *group, const char *path,
		     struct diagnostic_list *findings, size_t *used,
		     struct error *error)
{
	struct text content = TEXT_INIT, first = TEXT_INIT;
	struct error unread = { 0 };
	char learner[ANONYMOUS_SIZE];
	bool ok = true;

	if (!file_read(path, FILE_SIZE_MAX, &content, &unread)) {
		diagnostic_add(findings,
			       (struct diagnostic_place){ .file = path },
			       DIAGNOSTIC_ERROR, "unreadable", NULL, "%s",
			       unread.text);
	} else if (group_read(group, path,
			      (struct slice){ content.bytes, content.length },
			      findings, &first)) {
		anonymous_learner(first.length ? first.bytes : path, learner);
		ok = group_end_learner(group, learner, error);
		++*used;
	}
	text_release(&content);
	text_release(&first);
	return ok;
}

static bool add_files(struct app *app, struct store *store,
		      const struct arguments *files, struct error *error)
{
	struct diagnostic_list findings = { 0 };
	struct group *group;
	size_t used = 0;
	bool ok;

	if (!store_begin(store, error))
		return false;
	group = group_open(store, error);
	ok = group != NULL;
	for (int i = 0; ok && i < files->count; i++)
		ok = add_file(group, files->operands[i], &findings, &used,
			      error);
	group_close(group);
	findings_print(app, &findings);
	diagnostic_list_release(&findings);
	if (ok && !used)
		ok = error_set(error, ERROR_INPUT,
			       "stats: no file is a log of reviews; write one "
			       "with `rounds export progress`");
	return store_end(store, ok, error);
}

static bool show(struct app *app, struct store *store, bool json,
		 struct error *error)
{
	static const enum figure_id ids[] = { FIGURE_GROUP_LEARNER,
					      FIGURE_GROUP_CATEGORY,
					      FIGURE_GROUP_CARD };
	struct text text = TEXT_INIT;
	struct arena arena = { 0 };
	json_t *whole = json_object();
	bool ok = true;

	for (size_t i = 0; ok && i < COUNT_OF(ids); i++) {
		struct figure figure;

		ok = figure_read(store, ids[i], app_today(app), &arena, &figure,
				 error);
		if (ok && json)
			json_object_set_new(whole, figure.name,
					    figure_json(&figure));
		else if (ok)
			figure_view(&text, &figure, &app->terminal);
	}
	if (json)
		json_text(&text, whole);
	else
		json_decref(whole);
	if (ok)
		app_print(app, &text);
	text_release(&text);
	arena_free(&arena);
	return ok;
}

bool stats_group(struct app *app, const struct arguments *files, bool json,
		 struct error *error)
{
	struct store *store;
	bool ok;

	if (!files->count)
		return error_set(error, ERROR_USAGE,
				 "stats: '--merge' needs files; run `rounds "
				 "help stats`");
	store = store_open_memory(error);
	ok = store && add_files(app, store, files, error) &&
	     show(app, store, json, error);
	store_close(store);
	return ok;
}
