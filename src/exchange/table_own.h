/*
 * table_own - what a table that Rounds wrote says of a card beside its text.
 */
#ifndef EXCHANGE_TABLE_OWN_H
#define EXCHANGE_TABLE_OWN_H

#include "exchange/table_columns.h"
#include "rounds/import.h"

/*
 * Take one field into *own, whose texts are then the import's.  An empty
 * field says nothing; a word that is none is told, and says nothing either.
 */
void table_own_field(struct import *import, enum column_role role,
		     struct slice field, struct card *own);

/* Copy all that table_own_field() takes. */
void table_own_copy(const struct card *own, struct card *card);

#endif
