/*
 * backup - copies of a database that is in use.
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include <sqlite3.h>
#include "rounds/attrs.h"
#include "rounds/error.h"

/* Copy `db` to `path`, mode 0600, replacing a file only when complete. */
bool backup_to(sqlite3 *db, const char *path, struct error *error) MUST_USE;

/* Replace all that `to` holds by what `from` holds; wholly or not at all. */
bool backup_copy(sqlite3 *from, sqlite3 *to, struct error *error) MUST_USE;

#endif
