/*
 * A copy of a database, from who knows where, in the place of this one.
 */
#include "rounds/store.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "rounds/memory.h"
#include "store/backup.h"
#include "store/handle.h"
#include "store/migrate.h"
#include "store/statement.h"

static bool describe(sqlite3 *db, struct text *schema, struct error *error)
{
	struct stmt st = stmt_open(db, &sql_database_schema);

	while (stmt_next(&st))
		text_printf(schema, "%s %s %s\n", stmt_text(&st, 0),
			    stmt_text(&st, 1), stmt_text(&st, 2));
	return stmt_close(&st, error);
}

/* An empty database as version `version` of the program made them. */
static bool make_fresh(int version, sqlite3 **db, struct error *error)
{
	const struct sql **migrations =
		xcalloc((size_t)version + 1, sizeof *migrations);
	bool ok = true;

	for (int i = 0; i < version; i++)
		migrations[i] = sql_migrations[i];
	if (sqlite3_open(":memory:", db) != SQLITE_OK)
		ok = error_set(error, ERROR_STORE, "%s", stmt_reason(*db));
	ok = ok && migrate(*db, NULL, migrations, error);
	free(migrations);
	return ok;
}

/*
 * A trigger or view that is none of ours would act whenever a card is
 * stored, so the copy must hold just what its version of Rounds made.
 */
static bool check_schema(sqlite3 *copy, int version, struct error *error)
{
	struct text theirs = TEXT_INIT, ours = TEXT_INIT;
	sqlite3 *fresh = NULL;
	bool ok = make_fresh(version, &fresh, error) &&
		  describe(copy, &theirs, error) &&
		  describe(fresh, &ours, error);

	if (ok && strcmp(theirs.bytes, ours.bytes) != 0)
		ok = error_set(error, ERROR_INPUT,
			       "it is not as Rounds made it; take another "
			       "copy");
	text_release(&theirs);
	text_release(&ours);
	sqlite3_close(fresh);
	return ok;
}

static bool check_pages(sqlite3 *copy, struct error *error)
{
	struct stmt st = stmt_open(copy, &sql_database_integrity);
	struct text fault = TEXT_INIT;
	bool ok;

	if (stmt_next(&st) && strcmp(stmt_text(&st, 0), "ok") != 0)
		text_add_string(&fault, stmt_text(&st, 0));
	ok = stmt_close(&st, error);
	if (ok && fault.length)
		ok = error_set(error, ERROR_INPUT,
			       "it is damaged: %s; take another copy",
			       fault.bytes);
	text_release(&fault);
	return ok;
}

static bool check_copy(sqlite3 *copy, struct error *error)
{
	int version = 0, application_id = 0,
	    newest = migrate_newest(sql_migrations);

	if (!migrate_read_version(copy, &version, &application_id, error))
		return false;
	if (application_id != STORE_APPLICATION_ID || version < 1)
		return error_set(error, ERROR_INPUT,
				 "it is no database of Rounds; name a file of "
				 "`rounds export everything`");
	if (version > newest)
		return error_set(error, ERROR_INPUT,
				 "it has version %d and this program knows %d; "
				 "use a newer rounds",
				 version, newest);
	return check_schema(copy, version, error) && check_pages(copy, error);
}

static bool open_copy(const char *path, sqlite3 **copy, struct error *error)
{
	if (sqlite3_open_v2(path, copy, SQLITE_OPEN_READWRITE, NULL) !=
	    SQLITE_OK)
		return error_set(error, ERROR_INPUT, "%s", stmt_reason(*copy));
	sqlite3_db_config(*copy, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(*copy, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	return true;
}

/* With a schema that is known to be ours, whose triggers keep the index. */
static bool bring_up_to_date(sqlite3 *copy, struct error *error)
{
	sqlite3_db_config(copy, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, NULL);
	return migrate(copy, NULL, sql_migrations, error);
}

/* A name that no earlier restore has taken. */
static char *name_kept(const struct store *store, day_number today)
{
	struct text path = TEXT_INIT;
	struct stat status;
	char date[24];

	day_format(today, date);
	text_printf(&path, "%s.before-restore-%s", store->path, date);
	for (int n = 2; stat(path.bytes, &status) == 0; n++) {
		text_clear(&path);
		text_printf(&path, "%s.before-restore-%s-%d", store->path, date,
			    n);
	}
	return text_detach(&path);
}

/* Copy what is there aside, unless there is nothing. */
static bool keep_present(struct store *store, day_number today, bool replace,
			 char **kept, struct error *error)
{
	int64_t cards, reviews;

	if (!store_holds(store, &cards, &reviews, error))
		return false;
	if (!cards && !reviews)
		return true;
	if (!replace)
		return error_set(error, ERROR_USAGE,
				 "the database '%s' holds %lld cards and %lld "
				 "reviews; add --replace to put the copy in "
				 "their place",
				 store->path, (long long)cards,
				 (long long)reviews);
	*kept = name_kept(store, today);
	return backup_to(store->db, *kept, error);
}

bool store_holds(struct store *store, int64_t *cards, int64_t *reviews,
		 struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_database_holds);

	if (stmt_next(&st)) {
		*cards = stmt_int(&st, 0);
		*reviews = stmt_int(&st, 1);
	}
	return stmt_close(&st, error);
}

bool store_restore(struct store *store, const char *path, day_number today,
		   bool replace, char **kept, struct error *error)
{
	sqlite3 *copy = NULL;
	bool ok = open_copy(path, &copy, error) && check_copy(copy, error) &&
		  bring_up_to_date(copy, error);

	*kept = NULL;
	if (!ok)
		error->kind = ERROR_INPUT; /* not this store is to blame */
	ok = ok && keep_present(store, today, replace, kept, error) &&
	     backup_copy(copy, store->db, error);
	sqlite3_close(copy);
	return ok;
}
