/*
 * import_put_media - pictures and sounds of an import into the store.
 */
#ifndef ROUNDS_EXCHANGE_IMPORT_PUT_MEDIA_H
#define ROUNDS_EXCHANGE_IMPORT_PUT_MEDIA_H

#include "rounds/import.h"

/*
 * One file at a time.  A file that can't be read is among the findings, and
 * the others are still put in; so is one that replaces another.
 */
bool import_put_media(struct import *import, struct store *store,
		      struct error *error) MUST_USE;

#endif
