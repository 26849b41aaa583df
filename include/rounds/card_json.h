/*
 * card_json - a card as one line of JSON.
 *
 * What `rounds generate --format jsonl` writes and other programs read: the
 * members and their order are fixed.  Unknown texts are null.
 *
 *     {"key": "...", "kind": "basic", "category": "drug_class",
 *      "subject": "...", "question": "...", "answer": "...",
 *      "status": "asserted", "evidence": "review", "score": 0.87,
 *      "pattern": "...", "flags": [], "qualifiers": [],
 *      "sources": [{"document": "...", "section": ["..."], "start": 1834,
 *                   "end": 1979, "quote": "...", "via": "..."}]}
 *
 * A card that is kept has more, and card_json_write_kept() appends it:
 *
 *      "deck": "Ward::Morning", "state": "active", "tags": ["heart"],
 *      "note": null, "cloze": "{{c1::Potassium}} is ...", "ordinal": 1,
 *      "siblings": "..."
 *
 * A card generated of one member of a long list has "siblings" behind its
 * sources, equal for all members.  "via" stands only where a converter made the
 * text that start and end count in; "antecedent": true only on a source that
 * supports nothing but what a pronoun stands for.
 */
#ifndef ROUNDS_CARD_JSON_H
#define ROUNDS_CARD_JSON_H

#include <stdbool.h>
#include "rounds/arena.h"
#include "rounds/card.h"
#include "rounds/error.h"
#include "rounds/text.h"

/*
 * Append the card and a line end.  Equal cards give equal bytes on every
 * machine: the score has two to four decimals, rounded.
 */
void card_json_write(const struct card *card, struct text *out);
void card_json_write_kept(const struct card *card, struct text *out);

/*
 * Read such a line, of either kind, into *card; its texts are copied into the
 * arena.  Members may stand in any order; a missing one is unknown, but key,
 * question and answer must be there.  ERROR_INPUT says where and what; the
 * card is then worth nothing.
 */
bool card_json_read(struct slice line, struct arena *arena, struct card *card,
		    struct error *error) MUST_USE;

#endif
