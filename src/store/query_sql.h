/*
 * query_sql - the cards a query names, as a condition in SQL.
 *
 * A statement that takes a query holds the words QUERY_PLACE, which alone
 * mean every card.  What the user wrote never becomes SQL: names, numbers
 * and words to look for are bound as parameters, and only the shape of the
 * tree decides the text.
 */
#ifndef STORE_QUERY_SQL_H
#define STORE_QUERY_SQL_H

#include <sqlite3.h>
#include "rounds/store.h"
#include "store/statement.h"

#define QUERY_PLACE "TRUE /* query */"

/*
 * The statement with the query in its place.  It must name its tables card
 * and schedule where the words stand; its own parameters are bound as ever.
 */
struct stmt stmt_open_query(sqlite3 *db, const struct sql *sql,
			    const struct card_query *which) MUST_USE;

#endif
