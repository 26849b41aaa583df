/*
 * anki_read - the notes of a collection of Anki, one after the other.
 */
#ifndef EXCHANGE_ANKI_READ_H
#define EXCHANGE_ANKI_READ_H

#include <sqlite3.h>
#include "rounds/import.h"

/*
 * Add all notes and their cards to the import.  Notes are read one at a
 * time, so that a collection may be larger than memory; only what becomes a
 * card stays.  ERROR_INPUT for a database that is none of Anki's.
 */
bool anki_read(struct import *import, sqlite3 *db,
	       const struct import_options *options,
	       struct error *error) MUST_USE;

#endif
