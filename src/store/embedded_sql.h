/*
 * embedded_sql - the statements of src/store/sql and the migrations, built
 * into the program by embed_sql.awk.
 */
#ifndef STORE_EMBEDDED_SQL_H
#define STORE_EMBEDDED_SQL_H

#include <stddef.h>

/* One embedded file; the name goes into errors. */
struct sql {
	const char *name;
	const char *text;
};

/* In order of version, the first being version 1; ends with NULL. */
extern const struct sql *const sql_migrations[];

#endif
