#include "store/migrate.h"

#include <stdio.h>
#include "store/backup.h"
#include "store/handle.h"
#include "store/statement.h"

int migrate_newest(const struct sql *const *migrations)
{
	int count = 0;

	while (migrations[count])
		count++;
	return count;
}

bool migrate_read_version(sqlite3 *db, int *version, int *application_id,
			  struct error *error)
{
	struct stmt st = stmt_open(db, &sql_database_version);

	if (stmt_next(&st)) {
		*version = (int)stmt_int(&st, 0);
		*application_id = (int)stmt_int(&st, 1);
	}
	return stmt_close(&st, error);
}

static bool run(sqlite3 *db, const char *text, struct error *error)
{
	if (sqlite3_exec(db, text, NULL, NULL, NULL) == SQLITE_OK)
		return true;
	return error_set(error, ERROR_STORE, "%s", stmt_reason(db));
}

/* PRAGMA takes no parameters; both are numbers of our own. */
static bool stamp(sqlite3 *db, int version, struct error *error)
{
	char text[96];

	snprintf(text, sizeof text,
		 "PRAGMA user_version = %d; PRAGMA application_id = %d",
		 version, STORE_APPLICATION_ID);
	return run(db, text, error);
}

/* Step from `version` to the next, unless another program just has. */
static bool step(sqlite3 *db, int version, const struct sql *migration,
		 struct error *error)
{
	int present, application_id;

	if (!stmt_exec(db, &sql_transaction_begin, error))
		return false;
	bool ok = migrate_read_version(db, &present, &application_id, error);

	if (ok && present == version)
		ok = run(db, migration->text, error) &&
		     stamp(db, version + 1, error);
	if (ok)
		ok = stmt_exec(db, &sql_transaction_commit, error);
	if (!ok) {
		error_wrap(error, "migration %s", migration->name);
		sqlite3_exec(db, sql_transaction_rollback.text, NULL, NULL,
			     NULL); /* the first error is the one to tell */
	}
	return ok;
}

bool migrate(sqlite3 *db, const char *path, const struct sql *const *migrations,
	     struct error *error)
{
	int newest = migrate_newest(migrations);
	int version, application_id;

	if (!migrate_read_version(db, &version, &application_id, error))
		return false;
	if (path && version > 0 && version < newest) {
		char *copy = sqlite3_mprintf("%s.before-v%d", path, newest);
		bool ok = copy && backup_to(db, copy, error);

		sqlite3_free(copy);
		if (!ok)
			return error_wrap(error, "copy before the upgrade");
	}
	for (; version < newest; version++)
		if (!step(db, version, migrations[version], error))
			return false;
	return true;
}
