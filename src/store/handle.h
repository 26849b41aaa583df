/*
 * handle - what the files of the store share: the open database.
 */
#ifndef STORE_HANDLE_H
#define STORE_HANDLE_H

#include <sqlite3.h>
#include "rounds/store.h"

struct store {
	sqlite3 *db; /* owned */
	char *path;  /* owned */
	int depth;   /* of store_begin() without store_end() */
	bool loads;  /* since store_begin_load() had an effect */
	/* Kept prepared, owned or NULL: what every grade runs. */
	sqlite3_stmt *review_insert, *schedule_get, *schedule_set;
};

/* Of every file of ours, so that no other program's is taken for one. */
#define STORE_APPLICATION_ID 0x526e6473 /* "Rnds" */

#endif
