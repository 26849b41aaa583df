/*
 * migrate - bring a database up to the newest schema, never back.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include <sqlite3.h>
#include "rounds/error.h"
#include "store/embedded_sql.h"

/* The version of a database that has had all of `migrations`. */
int migrate_newest(const struct sql *const *migrations);

/*
 * Run the migrations that `db`, opened from `path`, has not had, each in a
 * transaction of its own.  An existing database is first copied to
 * "PATH.before-vN", N being the newest version; not with `path` NULL.
 */
bool migrate(sqlite3 *db, const char *path, const struct sql *const *migrations,
	     struct error *error) MUST_USE;

/* user_version and application_id */
bool migrate_read_version(sqlite3 *db, int *version, int *application_id,
			  struct error *error) MUST_USE;

#endif
