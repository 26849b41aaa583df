/*
 * card_merge - what a card that is there keeps when it is put in again.
 *
 * Three texts are told apart: the card's own, which the user may have
 * edited; the given one, which generator or file last said; and the filed
 * one, as last read from or written to a deck file.  Decisions only; nothing
 * is read or written here.
 */
#ifndef STORE_CARD_MERGE_H
#define STORE_CARD_MERGE_H

#include "rounds/store.h"
#include "store/card_row.h"

/* A card as it is in the store. */
struct standing_card {
	struct card card;
	struct card_facts facts;
	struct card_row row;
};

/*
 * What `card` makes of `now`: *made and *row, to be written unless the
 * outcome is UPSERT_REJECTED or UPSERT_CONFLICT.  Deck and place are not
 * decided here.  All is borrowed from the arena, `now` and `card`.
 */
enum upsert_outcome card_merge(const struct standing_card *now,
			       const struct card *card,
			       const struct upsert_options *options,
			       struct arena *arena, struct card *made,
			       struct card_row *row);

#endif
