/*
 * anki_collection - a collection of Anki, schema 11, made in memory.
 *
 * Every Anki since 2.0, AnkiDroid and most other readers take this one.
 */
#ifndef EXCHANGE_ANKI_COLLECTION_H
#define EXCHANGE_ANKI_COLLECTION_H

#include <stdbool.h>
#include "exchange/anki_history.h"
#include "exchange/anki_note.h"
#include "rounds/store.h"

struct anki_contents {
	const struct store_cards *cards;
	const struct anki_notes *notes; /* of these cards */
	/* What was answered; NULL: every card is new. */
	const struct anki_history *history;
	instant_ms now;
	int rollover_hour;
};

/*
 * Append the database file.  Notes and cards are numbered by the instant at
 * which their card came into the store, so that a later package names them
 * alike.  ERROR_INPUT when SQLite refuses.
 */
bool anki_collection_write(const struct anki_contents *contents,
			   struct text *out, struct error *error) MUST_USE;

#endif
