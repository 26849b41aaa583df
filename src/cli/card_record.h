/*
 * card_record - a card of the database with its schedule, as JSON.
 */
#ifndef ROUNDS_CLI_CARD_RECORD_H
#define ROUNDS_CLI_CARD_RECORD_H

#include <jansson.h>
#include "rounds/card.h"
#include "rounds/store.h"
#include "rounds/text.h"

/*
 * The members of `rounds generate --format jsonl`, and "deck", "state",
 * "due" (null: new), "repetition", "easiness" in hundredths and "interval"
 * in days.  Owned.
 */
json_t *card_record(const struct card *card, const struct card_facts *facts);

/* "2026-11-21", or "new". */
void card_record_due(struct text *text, const struct card_facts *facts);

#endif
