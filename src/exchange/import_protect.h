/*
 * import_protect - fields that a shared deck shall not change, as AnkiHub
 * marks them: a tag "AnkiHub_Protect::Back_Extra" on the learner's own note
 * names a field, spaces written "_"; "AnkiHub_Protect::All" means every one.
 */
#ifndef ROUNDS_EXCHANGE_IMPORT_PROTECT_H
#define ROUNDS_EXCHANGE_IMPORT_PROTECT_H

#include "rounds/import.h"

/* Bits of enum import_part: what of the card that is there must stay. */
unsigned import_protected(const struct import_origin *origin,
			  const struct card *there);

#endif
