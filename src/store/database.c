#include "rounds/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "rounds/file.h"
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/measure.h"
#include "store/migrate.h"
#include "store/statement.h"

/*
 * SQLite gives some names a meaning (":memory:", "file:..."); behind "./"
 * they are only names.
 */
static char *plain_path(const char *path)
{
	struct text plain = TEXT_INIT;

	text_printf(&plain, "%s%s",
		    path[0] == ':' || strncmp(path, "file:", 5) == 0 ? "./"
								     : "",
		    path);
	return text_detach(&plain);
}

/* An empty private file, with its folders, unless there is a file. */
static bool make_file(const char *path, struct error *error)
{
	const char *slash = strrchr(path, '/');

	if (slash && slash != path) {
		char *folder = xstrndup(path, (size_t)(slash - path));
		bool ok = file_make_folders(folder, error);

		free(folder);
		if (!ok) {
			error->kind = ERROR_STORE;
			return false;
		}
	}
	int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (file < 0 && errno != EEXIST)
		return error_errno(error, ERROR_STORE,
				   "can't make the database '%s'", path);
	if (file >= 0)
		close(file);
	return true;
}

static bool check_file(const char *path, bool create, struct error *error)
{
	struct stat status;

	if (stat(path, &status) != 0) {
		if (errno == ENOENT && create)
			return make_file(path, error);
		if (errno == ENOENT)
			return error_set(error, ERROR_STORE,
					 "no database at '%s'; generate or "
					 "import cards to make one",
					 path);
		return error_errno(error, ERROR_STORE, "database '%s'", path);
	}
	if (S_ISDIR(status.st_mode))
		return error_set(error, ERROR_STORE,
				 "'%s' is a folder; name a file in it", path);
	/* Told here: behind WAL, SQLite only says that it can't open a file. */
	if (access(path, W_OK) != 0)
		return error_set(error, ERROR_STORE,
				 "the database '%s' is read-only; check who "
				 "may write the file and its folder",
				 path);
	return true;
}

static bool connect_database(struct store *store, int patience_ms,
			     struct error *error)
{
	/* A store is one thread's, and locks that nobody waits for cost time.
	 */
	int rc = sqlite3_open_v2(store->path, &store->db,
				 SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
				 NULL);

	if (!store->db)
		memory_exhausted();
	if (rc != SQLITE_OK)
		return error_set(error, ERROR_STORE, "%s",
				 stmt_reason(store->db));
	sqlite3_busy_timeout(store->db, patience_ms);
	/*
	 * A damaged schema must not write to SQLite's own tables.  The schema
	 * stays trusted: triggers keep the search index, and SQLite lets no
	 * untrusted schema write to a virtual table.
	 */
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	return true;
}

/* Ours, or empty; reads nothing but the header and the schema's size. */
static bool check_owner(struct store *store, bool create, struct error *error)
{
	int version = 0, application_id = 0;
	int newest = migrate_newest(sql_migrations);
	int64_t objects = 0;
	struct stmt st = stmt_open(store->db, &sql_database_objects);

	if (stmt_next(&st))
		objects = stmt_int(&st, 0);
	if (!stmt_close(&st, error) ||
	    !migrate_read_version(store->db, &version, &application_id, error))
		return false;
	bool empty = objects == 0 && version == 0 && application_id == 0;

	if (empty && !create)
		return error_set(error, ERROR_STORE,
				 "the database is empty; generate or import "
				 "cards to fill it");
	if (!empty && application_id != STORE_APPLICATION_ID)
		return error_set(error, ERROR_STORE,
				 "the database belongs to another program; "
				 "name another file");
	if (version > newest)
		return error_set(error, ERROR_STORE,
				 "the database has version %d and this program "
				 "knows %d; use a newer rounds",
				 version, newest);
	if (version < 0 || (!empty && version == 0))
		return error_set(error, ERROR_STORE,
				 "the database has the impossible version %d; "
				 "restore a backup",
				 version);
	if (sqlite3_db_readonly(store->db, "main") == 1)
		return error_set(error, ERROR_STORE,
				 "the database is read-only; check who may "
				 "write the file and its folder");
	return true;
}

static bool configure(struct store *store, struct error *error)
{
	struct stmt wal = stmt_open(store->db, &sql_database_wal);

	while (stmt_next(&wal))
		; /* file systems without shared memory keep their journal */
	return stmt_close(&wal, error) &&
	       stmt_exec(store->db, &sql_database_synchronous, error) &&
	       stmt_exec(store->db, &sql_database_foreign_keys, error) &&
	       stmt_exec(store->db, &sql_database_cache, error);
}

static bool open_database(struct store *store, bool create, int patience_ms,
			  struct error *error)
{
	return connect_database(store, patience_ms, error) &&
	       check_owner(store, create, error) && configure(store, error) &&
	       migrate(store->db, store->path, sql_migrations, error) &&
	       measure_old_answers(store, error);
}

struct store *store_open_memory(struct error *error)
{
	struct store *store = xcalloc(1, sizeof *store);

	store->path = xstrdup(":memory:");
	if (open_database(store, true, 0, error))
		return store;
	store_close(store);
	return NULL;
}

struct store *store_open(const char *path, bool create, int patience_ms,
			 struct error *error)
{
	if (!*path) {
		error_set(error, ERROR_STORE,
			  "the database has no name; give one with --db");
		return NULL;
	}
	struct store *store = xcalloc(1, sizeof *store);

	store->path = plain_path(path);
	if (!check_file(store->path, create, error)) {
		store_close(store);
		return NULL;
	}
	if (!open_database(store, create, patience_ms, error)) {
		error_wrap(error, "database '%s'", path);
		store_close(store);
		return NULL;
	}
	return store;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	sqlite3_finalize(store->review_insert);
	sqlite3_finalize(store->schedule_get);
	sqlite3_finalize(store->schedule_set);
	sqlite3_close(store->db); /* an open transaction is taken back */
	free(store->path);
	free(store);
}

const char *store_path(const struct store *store)
{
	return store->path;
}
