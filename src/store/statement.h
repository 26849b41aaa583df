/*
 * statement - one prepared SQL statement, its errors kept until the end.
 *
 * The first fault (bad SQL, unknown parameter, constraint, lock) is
 * remembered and turns every later call into a no-op, so that a query is
 * written straight down and checked once:
 *
 *     struct stmt st = stmt_open(store->db, &sql_card_tags);
 *     stmt_bind_int(&st, ":card", id);
 *     while (stmt_next(&st))
 *             add(stmt_text(&st, 0));
 *     return stmt_close(&st, error);
 *
 * stmt_close() must be called exactly once, on every path.
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/attrs.h"
#include "rounds/error.h"
#include "rounds/text.h"
#include "store/embedded_sql.h"

struct stmt {
	sqlite3 *db;       /* borrowed */
	sqlite3_stmt *raw; /* owned; NULL after a failed open */
	const char *name;
	const char **names;  /* owned; of the parameters; NULL: none bound */
	int bound;           /* index of the parameter bound last */
	sqlite3_stmt **kept; /* borrowed; NULL: finalized at the end */
	bool failed;
	bool advised; /* the reason says all that a user needs */
	char reason[320];
};

struct stmt stmt_open(sqlite3 *db, const struct sql *sql) MUST_USE;

/*
 * The same for a statement that costs more to prepare than to run: after
 * stmt_close() it waits in *kept, which is NULL at first, always belongs to
 * this statement, and is finalized by its owner before the database closes.
 */
struct stmt stmt_open_kept(sqlite3 *db, const struct sql *sql,
			   sqlite3_stmt **kept) MUST_USE;

/*
 * `param` is written as in the SQL, with its colon.  Texts and bytes are
 * copied; a NULL text is SQL's NULL.
 */
void stmt_bind_int(struct stmt *st, const char *param, int64_t value);
void stmt_bind_double(struct stmt *st, const char *param, double value);
void stmt_bind_text(struct stmt *st, const char *param, const char *text);
/* Not copied: the text must stay as it is until the statement has run. */
void stmt_lend_text(struct stmt *st, const char *param, const char *text);
/* The texts that begin so are those from `from` up to `last`, without it. */
void stmt_bind_beginning(struct stmt *st, const char *from, const char *last,
			 const char *text);
void stmt_bind_blob(struct stmt *st, const char *param, struct slice bytes);
void stmt_bind_null(struct stmt *st, const char *param);

/* A day_number, DAY_NONE being SQL's NULL. */
void stmt_bind_day(struct stmt *st, const char *param, int32_t day);

/* True while there is a row to read; false at the end and on any fault. */
bool stmt_next(struct stmt *st);

/* Run a statement that gives no rows, and make it ready to run again. */
void stmt_run(struct stmt *st);

/* Ready to run again; what was bound stays bound. */
void stmt_reset(struct stmt *st);

/*
 * A column of the present row.  A NULL is 0, DAY_NONE, "", NULL (copied
 * texts) or empty.  stmt_text() and stmt_blob() are borrowed until the next
 * call; stmt_copy() from the arena.
 */
int64_t stmt_int(struct stmt *st, int column);
double stmt_double(struct stmt *st, int column);
const char *stmt_text(struct stmt *st, int column);
struct slice stmt_blob(struct stmt *st, int column);
const char *stmt_copy(struct stmt *st, int column, struct arena *arena);
int32_t stmt_day(struct stmt *st, int column);
bool stmt_is_null(struct stmt *st, int column);

/* Record a fault found in a row, as if SQLite had; the first one stays. */
void stmt_fail(struct stmt *st, const char *format, ...) PRINTF_LIKE(2, 3);

/* Finalize; false, with ERROR_STORE "query NAME: reason", after a fault. */
bool stmt_close(struct stmt *st, struct error *error) MUST_USE;

/* Run one statement without parameters or rows. */
bool stmt_exec(sqlite3 *db, const struct sql *sql,
	       struct error *error) MUST_USE;

/* What SQLite's last fault means for the user, with the next step. */
const char *stmt_reason(sqlite3 *db);

#endif
