#include "store/statement.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "rounds/day.h"
#include "rounds/memory.h"
#include "rounds/text.h"

/* What the user can do something about, or NULL. */
static const char *advice(sqlite3 *db)
{
	switch (sqlite3_errcode(db) & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return "another program is using the database; try again when "
		       "it is done";
	case SQLITE_FULL:
		return "the disk is full; make room and try again";
	case SQLITE_CORRUPT:
		return "the database is damaged; run `rounds doctor`";
	case SQLITE_NOTADB:
		return "the file is not a database; name another one";
	case SQLITE_READONLY:
		return "the database can't be written; check who may write "
		       "the file and its folder";
	case SQLITE_CANTOPEN:
		return "the database or a file beside it can't be opened; "
		       "check who may write its folder";
	default:
		return NULL;
	}
}

const char *stmt_reason(sqlite3 *db)
{
	const char *known = advice(db);

	return known ? known : sqlite3_errmsg(db);
}

void stmt_fail(struct stmt *st, const char *format, ...)
{
	va_list args;

	if (st->failed)
		return; /* the first fault explains the rest */
	st->failed = true;
	va_start(args, format);
	vsnprintf(st->reason, sizeof st->reason, format, args);
	va_end(args);
}

static void check(struct stmt *st, int rc)
{
	if (rc == SQLITE_OK)
		return;
	if (!st->failed)
		st->advised = advice(st->db) != NULL;
	stmt_fail(st, "%s", stmt_reason(st->db));
}

struct stmt stmt_open(sqlite3 *db, const struct sql *sql)
{
	struct stmt st = { .db = db, .name = sql->name };

	check(&st, sqlite3_prepare_v2(db, sql->text, -1, &st.raw, NULL));
	return st;
}

/* Empty for one that has a number only. */
static const char *name_of(sqlite3_stmt *raw, int index)
{
	const char *name = sqlite3_bind_parameter_name(raw, index);

	return name ? name : "";
}

/*
 * The names in the order of their numbers.  SQLite's own go when it prepares
 * a statement anew, and finding one in its list takes longer than binding.
 */
static const char **copy_names(sqlite3_stmt *raw, int count)
{
	size_t bytes = 0;

	for (int i = 1; i <= count; i++)
		bytes += strlen(name_of(raw, i)) + 1;
	const char **names = xcalloc(1, (size_t)count * sizeof *names + bytes);
	char *to = (char *)(names + count);

	for (int i = 0; i < count; i++) {
		size_t size = strlen(name_of(raw, i + 1)) + 1;

		names[i] = memcpy(to, name_of(raw, i + 1), size);
		to += size;
	}
	return names;
}

/*
 * Index of a named parameter, or 0 after recording the fault.  Parameters are
 * mostly bound in the order they have in the SQL: the search goes round.
 */
static int param_index(struct stmt *st, const char *param)
{
	if (st->failed)
		return 0;
	int count = sqlite3_bind_parameter_count(st->raw);

	if (!st->names && count)
		st->names = copy_names(st->raw, count);
	for (int i = 0; i < count; i++) {
		int at = (st->bound + i) % count;

		if (strcmp(st->names[at], param) == 0)
			return st->bound = at + 1;
	}
	stmt_fail(st, "no parameter %s in the SQL", param);
	return 0;
}

void stmt_bind_int(struct stmt *st, const char *param, int64_t value)
{
	int index = param_index(st, param);

	if (index)
		check(st, sqlite3_bind_int64(st->raw, index, value));
}

void stmt_bind_double(struct stmt *st, const char *param, double value)
{
	int index = param_index(st, param);

	if (index)
		check(st, sqlite3_bind_double(st->raw, index, value));
}

void stmt_bind_text(struct stmt *st, const char *param, const char *text)
{
	int index = param_index(st, param);

	if (index)
		check(st, sqlite3_bind_text(st->raw, index, text, -1,
					    SQLITE_TRANSIENT));
}

void stmt_lend_text(struct stmt *st, const char *param, const char *text)
{
	int index = param_index(st, param);

	if (index)
		check(st, sqlite3_bind_text(st->raw, index, text, -1,
					    SQLITE_STATIC));
}

void stmt_bind_beginning(struct stmt *st, const char *from, const char *last,
			 const char *text)
{
	struct text end = TEXT_INIT;

	text_printf(&end, "%s\xf4\x8f\xbf\xbf", text);
	stmt_bind_text(st, from, text);
	stmt_bind_text(st, last, end.bytes);
	text_release(&end);
}

void stmt_bind_blob(struct stmt *st, const char *param, struct slice bytes)
{
	int index = param_index(st, param);

	/* a NULL pointer would be SQL's NULL, not an empty blob */
	if (index)
		check(st, sqlite3_bind_blob64(st->raw, index,
					      bytes.length ? bytes.bytes : "",
					      bytes.length, SQLITE_TRANSIENT));
}

void stmt_bind_null(struct stmt *st, const char *param)
{
	int index = param_index(st, param);

	if (index)
		check(st, sqlite3_bind_null(st->raw, index));
}

void stmt_bind_day(struct stmt *st, const char *param, int32_t day)
{
	if (day == DAY_NONE)
		stmt_bind_null(st, param);
	else
		stmt_bind_int(st, param, day);
}

bool stmt_next(struct stmt *st)
{
	if (st->failed)
		return false;
	int rc = sqlite3_step(st->raw);

	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		check(st, rc);
	return rc == SQLITE_ROW;
}

void stmt_run(struct stmt *st)
{
	stmt_next(st);
	stmt_reset(st);
}

void stmt_reset(struct stmt *st)
{
	/* Its result repeats the fault of the step, already recorded. */
	if (st->raw)
		sqlite3_reset(st->raw);
}

int64_t stmt_int(struct stmt *st, int column)
{
	return sqlite3_column_int64(st->raw, column);
}

double stmt_double(struct stmt *st, int column)
{
	return sqlite3_column_double(st->raw, column);
}

const char *stmt_text(struct stmt *st, int column)
{
	const unsigned char *text = sqlite3_column_text(st->raw, column);

	return text ? (const char *)text : "";
}

struct slice stmt_blob(struct stmt *st, int column)
{
	const void *bytes = sqlite3_column_blob(st->raw, column);
	int length = sqlite3_column_bytes(st->raw, column);

	return bytes ? (struct slice){ bytes, (size_t)length } : SLICE("");
}

const char *stmt_copy(struct stmt *st, int column, struct arena *arena)
{
	return stmt_is_null(st, column)
		       ? NULL
		       : arena_strdup(arena, stmt_text(st, column));
}

int32_t stmt_day(struct stmt *st, int column)
{
	int64_t day = stmt_int(st, column);

	if (stmt_is_null(st, column) || day <= DAY_NONE)
		return DAY_NONE;
	return day > INT32_MAX ? INT32_MAX : (int32_t)day;
}

bool stmt_is_null(struct stmt *st, int column)
{
	return sqlite3_column_type(st->raw, column) == SQLITE_NULL;
}

struct stmt stmt_open_kept(sqlite3 *db, const struct sql *sql,
			   sqlite3_stmt **kept)
{
	struct stmt st = { .db = db, .name = sql->name, .raw = *kept };

	if (!st.raw)
		st = stmt_open(db, sql);
	*kept = NULL; /* in use */
	st.kept = kept;
	return st;
}

/* Back to where it is kept, or gone. */
static void let_go(struct stmt *st)
{
	if (st->kept && st->raw && !st->failed && !*st->kept) {
		sqlite3_reset(st->raw);
		sqlite3_clear_bindings(st->raw);
		*st->kept = st->raw;
	} else {
		sqlite3_finalize(st->raw);
	}
	st->raw = NULL;
	free(st->names);
	st->names = NULL;
}

bool stmt_close(struct stmt *st, struct error *error)
{
	let_go(st);
	if (st->failed && st->advised) /* which query it was is no help */
		return error_set(error, ERROR_STORE, "%s", st->reason);
	if (st->failed)
		return error_set(error, ERROR_STORE, "query %s: %s", st->name,
				 st->reason);
	return true;
}

bool stmt_exec(sqlite3 *db, const struct sql *sql, struct error *error)
{
	struct stmt st = stmt_open(db, sql);

	stmt_run(&st);
	return stmt_close(&st, error);
}
