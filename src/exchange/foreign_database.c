#include "exchange/foreign_database.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "rounds/attrs.h"
#include "rounds/utf8.h"

enum { ROW_MAX = 128 << 20, COLUMNS_MAX = 200, SQL_MAX = 100000 };

static bool refused(sqlite3 *db, struct error *error)
{
	return error_set(error, ERROR_INPUT, "the database is damaged: %s",
			 db ? sqlite3_errmsg(db) : "out of memory");
}

bool foreign_prepare(sqlite3 *db, const char *sql, sqlite3_stmt **statement,
		     struct error *error)
{
	return sqlite3_prepare_v2(db, sql, -1, statement, NULL) == SQLITE_OK ||
	       refused(db, error);
}

bool foreign_step(sqlite3_stmt *statement, struct error *error)
{
	int code = sqlite3_step(statement);

	if (code != SQLITE_ROW && code != SQLITE_DONE)
		refused(sqlite3_db_handle(statement), error);
	return code == SQLITE_ROW;
}

struct slice foreign_bytes(sqlite3_stmt *statement, int column)
{
	const void *bytes = sqlite3_column_blob(statement, column);
	int size = sqlite3_column_bytes(statement, column);

	return (struct slice){ bytes ? bytes : "", bytes ? (size_t)size : 0 };
}

/* The first text of the first row; false when there is no row. */
static bool ask(sqlite3 *db, const char *sql, const char *argument,
		struct text *answer, struct error *error)
{
	sqlite3_stmt *statement;
	bool found;

	if (!foreign_prepare(db, sql, &statement, error))
		return false;
	if (argument)
		sqlite3_bind_text(statement, 1, argument, -1, SQLITE_STATIC);
	found = foreign_step(statement, error);
	if (found) {
		struct slice bytes = foreign_bytes(statement, 0);

		text_add(answer, bytes.bytes, bytes.length);
	}
	sqlite3_finalize(statement);
	return found;
}

bool foreign_has_table(sqlite3 *db, const char *name)
{
	struct text found = TEXT_INIT;
	struct error ignored = { 0 };
	bool has = ask(db,
		       "SELECT name FROM sqlite_schema "
		       "WHERE type = 'table' AND name = ?",
		       name, &found, &ignored);

	text_release(&found);
	return has;
}

/* What a collection of cards has no use for. */
static bool is_harmless(sqlite3 *db, struct error *error)
{
	static const char *const questions[][2] = {
		{ "a view or trigger", "SELECT name FROM sqlite_schema "
				       "WHERE type NOT IN ('table', 'index')" },
		{ "a virtual table", "SELECT name FROM sqlite_schema "
				     "WHERE type = 'table' AND rootpage = 0" },
		{ "a computed column in table",
		  "SELECT s.name FROM sqlite_schema s, "
		  "pragma_table_xinfo(s.name) x "
		  "WHERE s.type = 'table' AND x.hidden <> 0" },
	};
	struct text name = TEXT_INIT;

	for (size_t i = 0; i < COUNT_OF(questions); i++) {
		if (ask(db, questions[i][1], NULL, &name, error))
			error_set(error, ERROR_INPUT,
				  "the database has %s '%.100s', which no "
				  "program for cards needs",
				  questions[i][0], name.bytes);
		if (error->kind != ERROR_NONE)
			break;
	}
	text_release(&name);
	return error->kind == ERROR_NONE;
}

static bool is_whole(sqlite3 *db, struct error *error)
{
	struct text found = TEXT_INIT;
	bool ok = ask(db, "PRAGMA quick_check(1)", NULL, &found, error);

	if (ok && strcmp(found.bytes, "ok") != 0)
		ok = error_set(error, ERROR_INPUT,
			       "the database is damaged: %.200s", found.bytes);
	text_release(&found);
	return ok;
}

/* Anki's own order of names, without which its tables can't be read. */
static int compare_names(void *context, int left_size, const void *left,
			 int right_size, const void *right)
{
	struct text a = TEXT_INIT, b = TEXT_INIT;
	int order;

	(void)context;
	utf8_fold(&a, left, (size_t)left_size);
	utf8_fold(&b, right, (size_t)right_size);
	order = strcmp(a.bytes, b.bytes);
	text_release(&a);
	text_release(&b);
	return order;
}

static bool restrain(sqlite3 *db)
{
	static const int off[] = { SQLITE_DBCONFIG_TRUSTED_SCHEMA,
				   SQLITE_DBCONFIG_ENABLE_TRIGGER,
				   SQLITE_DBCONFIG_ENABLE_VIEW,
				   SQLITE_DBCONFIG_ENABLE_FKEY,
				   SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION };
	bool ok = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL) ==
		  SQLITE_OK;

	for (size_t i = 0; i < COUNT_OF(off); i++)
		ok = ok && sqlite3_db_config(db, off[i], 0, NULL) == SQLITE_OK;
	sqlite3_limit(db, SQLITE_LIMIT_LENGTH, ROW_MAX);
	sqlite3_limit(db, SQLITE_LIMIT_COLUMN, COLUMNS_MAX);
	sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, SQL_MAX);
	sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
	sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
	return ok && sqlite3_exec(db,
				  "PRAGMA cell_size_check = ON;"
				  "PRAGMA mmap_size = 0;"
				  "PRAGMA cache_size = -8192",
				  NULL, NULL, NULL) == SQLITE_OK;
}

/* What a path may not hold as it is where an address stands. */
static void add_address(const char *path, struct text *out)
{
	text_add_string(out, "file:");
	for (; *path; path++) {
		if (strchr("%?#", *path))
			text_printf(out, "%%%02X", (unsigned char)*path);
		else
			text_add_char(out, *path);
	}
	text_add_string(out, "?immutable=1");
}

bool foreign_database_open(const char *path, sqlite3 **db, struct error *error)
{
	struct text address = TEXT_INIT;
	bool ok;

	add_address(path, &address);
	ok = (sqlite3_open_v2(address.bytes, db,
			      SQLITE_OPEN_READONLY | SQLITE_OPEN_URI |
				      SQLITE_OPEN_NOMUTEX,
			      NULL) == SQLITE_OK &&
	      sqlite3_create_collation(*db, "unicase", SQLITE_UTF8, NULL,
				       compare_names) == SQLITE_OK &&
	      restrain(*db)) ||
	     refused(*db, error);
	ok = ok && is_harmless(*db, error) && is_whole(*db, error);
	text_release(&address);
	if (!ok) {
		sqlite3_close(*db);
		*db = NULL;
	}
	return ok;
}

/*
 * A file that was last written in WAL mode says so in its header, and then
 * wants a second file beside it.  It was closed cleanly, so there is none.
 */
static bool leave_wal(int file, struct error *error)
{
	char modes[2] = { 0 };

	if (pread(file, modes, 2, 18) == 2 && modes[0] == 2 && modes[1] == 2 &&
	    pwrite(file, "\1\1", 2, 18) != 2)
		return error_errno(error, ERROR_INPUT,
				   "a temporary file can't be written");
	return true;
}

bool foreign_database_unpack(struct archive_reader *archive, const char *member,
			     enum archive_packing packing, sqlite3 **db,
			     struct error *error)
{
	char path[] = P_tmpdir "/rounds-XXXXXX";
	int file = mkstemp(path);
	bool ok;

	*db = NULL;
	if (file < 0)
		return error_errno(error, ERROR_INPUT,
				   "no temporary file can be made in '%s'",
				   P_tmpdir);
	ok = archive_reader_file(archive, member, packing, FOREIGN_DATABASE_MAX,
				 file, error) &&
	     leave_wal(file, error) &&
	     (foreign_database_open(path, db, error) ||
	      error_wrap(error, "'%s'", member));
	close(file);
	unlink(path); /* stays until the database is closed */
	return ok;
}
