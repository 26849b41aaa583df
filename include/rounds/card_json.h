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
 * "via" stands only where a converter made the text that start and end
 * count in; "antecedent": true only on a source that supports nothing but
 * what a pronoun stands for.
 */
#ifndef ROUNDS_CARD_JSON_H
#define ROUNDS_CARD_JSON_H

#include <stdbool.h>
#include "rounds/card.h"
#include "rounds/error.h"
#include "rounds/text.h"

/*
 * Append the card and a line end.  Equal cards give equal bytes on every
 * machine: the score has two to four decimals, rounded.
 */
void card_json_write(const struct card *card, struct text *out);

/*
 * Read such a line into a new card of the list; texts are copied into its
 * arena.  Members may stand in any order; a missing one is unknown, but key,
 * question and answer must be there.  ERROR_INPUT says where and what; the
 * list is then as it was.
 */
bool card_json_read(struct card_list *list, struct slice line,
		    struct error *error) MUST_USE;

#endif
