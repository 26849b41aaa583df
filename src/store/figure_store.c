#include "rounds/figure.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/query_sql.h"
#include "store/statement.h"

static const struct spec {
	const struct sql *sql;
	const char *name, *title;
} specs[] = {
	[FIGURE_TOTAL] = { &sql_figure_total, "total", "In all" },
	[FIGURE_DAY] = { &sql_figure_by_day, "day", "Reviews by day" },
	[FIGURE_WEEK] = { &sql_figure_by_week, "week", "Reviews by week" },
	[FIGURE_HOUR] = { &sql_figure_by_hour, "hour",
			  "Reviews by hour of the day" },
	[FIGURE_GRADE] = { &sql_figure_by_grade, "grade", "Grades" },
	[FIGURE_MATURITY] = { &sql_figure_by_maturity, "maturity",
			      "Retention of young and mature cards" },
	[FIGURE_INTERVAL] = { &sql_figure_by_interval, "interval",
			      "Retention by interval in days" },
	[FIGURE_CATEGORY] = { &sql_figure_by_category, "category",
			      "By category" },
	[FIGURE_DECK] = { &sql_figure_by_deck, "deck", "By deck" },
	[FIGURE_TAG] = { &sql_figure_by_tag, "tag", "By tag" },
	[FIGURE_STATUS] = { &sql_figure_by_status, "status",
			    "By status of the claim" },
	[FIGURE_STATES] = { &sql_figure_states, "states", "Cards by state" },
	[FIGURE_INTERVALS] = { &sql_figure_intervals, "intervals",
			       "Cards by interval in days" },
	[FIGURE_EASINESS] = { &sql_figure_easiness, "easiness",
			      "Cards by easiness" },
	[FIGURE_FORECAST] = { &sql_figure_forecast, "forecast",
			      "Due in the next 30 days" },
	[FIGURE_HARDEST] = { &sql_figure_hardest, "hardest", "Hardest cards" },
	[FIGURE_COVERAGE] = { &sql_figure_coverage, "coverage",
			      "Coverage of documents" },
	[FIGURE_RECORD] = { &sql_figure_record, "record", "Learning record" },
	[FIGURE_GROUP_CATEGORY] = { &sql_figure_group_category, "category",
				    "Retention by category" },
	[FIGURE_GROUP_CARD] = { &sql_figure_group_card, "card",
				"Hardest cards" },
	[FIGURE_GROUP_LEARNER] = { &sql_figure_group_learner, "learner",
				   "Learners" },
	[FIGURE_CARDS] = { &sql_figure_cards_each, "cards", "Cards" },
};

/* Every other column is a count. */
static const struct figure_column kinds[] = {
	{ "card", FIGURE_TEXT },     { "category", FIGURE_TEXT },
	{ "day", FIGURE_DATE },      { "deck", FIGURE_TEXT },
	{ "document", FIGURE_TEXT }, { "dropped", FIGURE_TEXT },
	{ "due", FIGURE_DATE },      { "easiness", FIGURE_TEXT },
	{ "first", FIGURE_TEXT },    { "interval", FIGURE_TEXT },
	{ "last", FIGURE_TEXT },     { "learner", FIGURE_TEXT },
	{ "leech", FIGURE_TEXT },    { "load", FIGURE_REAL },
	{ "maturity", FIGURE_TEXT }, { "milliseconds", FIGURE_MILLISECONDS },
	{ "question", FIGURE_TEXT }, { "retention", FIGURE_SHARE },
	{ "share", FIGURE_SHARE },   { "state", FIGURE_TEXT },
	{ "status", FIGURE_TEXT },   { "tag", FIGURE_TEXT },
	{ "topics", FIGURE_TEXT },   { "week", FIGURE_DATE },
};

const char *figure_name(enum figure_id id)
{
	return specs[id].name;
}

static struct figure_column column_of(const char *name, struct arena *arena)
{
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return kinds[i];
	return (struct figure_column){ arena_strdup(arena, name),
				       FIGURE_NUMBER };
}

bool figure_forget(struct store *store, struct error *error)
{
	return stmt_exec(store->db, &sql_figure_drop_answers, error) &&
	       stmt_exec(store->db, &sql_figure_drop_cards, error);
}

bool figure_choose(struct store *store, const struct figure_scope *scope,
		   struct error *error)
{
	if (!figure_forget(store, error))
		return false;
	struct stmt cards =
		stmt_open_query(store->db, &sql_figure_cards, &scope->which);

	stmt_run(&cards);
	if (!stmt_close(&cards, error))
		return false;
	struct stmt answers = stmt_open(store->db, &sql_figure_answers);

	stmt_bind_day(&answers, ":from", scope->from);
	stmt_bind_day(&answers, ":to", scope->to);
	stmt_bind_int(&answers, ":every", !scope->which.query);
	stmt_run(&answers);
	return stmt_close(&answers, error);
}

static struct figure_cell read_cell(struct stmt *st, int column,
				    enum figure_kind kind, struct arena *arena)
{
	struct figure_cell cell = { .none = stmt_is_null(st, column) };

	if (kind == FIGURE_TEXT)
		cell.text = cell.none ? "" : stmt_copy(st, column, arena);
	else
		cell.number = stmt_double(st, column);
	return cell;
}

/* Rows gather in memory that grows, and then move to the arena. */
static void read_rows(struct stmt *st, struct figure *figure,
		      struct arena *arena)
{
	struct figure_cell *cells = NULL;
	size_t width = figure->column_count, capacity = 0;

	while (stmt_next(st)) {
		if (figure->row_count == capacity) {
			capacity = capacity ? 2 * capacity : 32;
			cells = xreallocarray(cells, capacity * width,
					      sizeof *cells);
		}
		for (size_t i = 0; i < width; i++)
			cells[figure->row_count * width + i] =
				read_cell(st, (int)i, figure->columns[i].kind,
					  arena);
		figure->row_count++;
	}
	if (cells) {
		size_t size = figure->row_count * width * sizeof *cells;

		figure->cells = memcpy(arena_alloc(arena, size), cells, size);
	}
	free(cells);
}

bool figure_read(struct store *store, enum figure_id id, day_number today,
		 struct arena *arena, struct figure *figure,
		 struct error *error)
{
	struct stmt st = stmt_open(store->db, specs[id].sql);

	*figure = (struct figure){ .name = specs[id].name,
				   .title = specs[id].title };
	if (id == FIGURE_TOTAL || id == FIGURE_FORECAST)
		stmt_bind_int(&st, ":today", today);
	if (id == FIGURE_HARDEST)
		stmt_bind_int(&st, ":leech", QUERY_LEECH_LAPSES);
	figure->column_count =
		st.raw ? (size_t)sqlite3_column_count(st.raw) : 0;
	assert(figure->column_count <= FIGURE_COLUMNS_MAX);
	for (size_t i = 0; i < figure->column_count; i++)
		figure->columns[i] =
			column_of(sqlite3_column_name(st.raw, (int)i), arena);
	read_rows(&st, figure, arena);
	return stmt_close(&st, error);
}

bool figure_read_all(struct store *store, const struct figure_scope *scope,
		     struct arena *arena, struct figure all[FIGURE_COUNT],
		     struct error *error)
{
	struct error ignored = { 0 };
	bool ok = figure_choose(store, scope, error);

	for (int id = 0; ok && id < FIGURE_COUNT; id++)
		ok = figure_read(store, (enum figure_id)id, scope->which.today,
				 arena, &all[id], error);
	return figure_forget(store, ok ? error : &ignored) && ok;
}

const struct figure_cell *figure_at(const struct figure *figure, size_t row,
				    size_t column)
{
	assert(row < figure->row_count && column < figure->column_count);
	return &figure->cells[row * figure->column_count + column];
}

size_t figure_find(const struct figure *figure, const char *column)
{
	size_t found = 0;

	while (found < figure->column_count &&
	       strcmp(figure->columns[found].name, column) != 0)
		found++;
	assert(found < figure->column_count);
	return found;
}
