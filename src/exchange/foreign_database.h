/*
 * foreign_database - a SQLite file of another program, to be read only.
 *
 * The file is hostile until shown otherwise: it is a copy of ours or never
 * changed, its own SQL is not trusted, and it is refused when it has what
 * no such file needs (views, triggers, virtual tables, computed columns),
 * or when a page is damaged.  Every fault is ERROR_INPUT.
 */
#ifndef EXCHANGE_FOREIGN_DATABASE_H
#define EXCHANGE_FOREIGN_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>
#include "exchange/archive_read.h"

/* The largest that is unpacked. */
#define FOREIGN_DATABASE_MAX ((uint64_t)8 << 30)

/* Open the file at `path`.  *db is owned: sqlite3_close(). */
bool foreign_database_open(const char *path, sqlite3 **db,
			   struct error *error) MUST_USE;

/* The same for a member of an archive. */
bool foreign_database_unpack(struct archive_reader *archive, const char *member,
			     enum archive_packing packing, sqlite3 **db,
			     struct error *error) MUST_USE;

/* A statement; owned: sqlite3_finalize(). */
bool foreign_prepare(sqlite3 *db, const char *sql, sqlite3_stmt **statement,
		     struct error *error) MUST_USE;

/*
 * The next row.  False after the last and at a fault, which *error tells;
 * it must be zeroed before the first call.
 */
bool foreign_step(sqlite3_stmt *statement, struct error *error);

/* A column's bytes, borrowed until the next step. */
struct slice foreign_bytes(sqlite3_stmt *statement, int column);

bool foreign_has_table(sqlite3 *db, const char *name);

#endif
