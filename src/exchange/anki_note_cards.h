/*
 * anki_note_cards - all cards of one note, and what they have in common.
 *
 *     struct anki_note_cards cards = { import, types, &note };
 *     for each of its cards
 *             anki_note_cards_add(&cards, &row);
 *     anki_note_cards_end(&cards);
 */
#ifndef EXCHANGE_ANKI_NOTE_CARDS_H
#define EXCHANGE_ANKI_NOTE_CARDS_H

#include "exchange/anki_card.h"

struct anki_note_cards {
	struct import *import;
	const struct anki_types *types;
	const struct anki_note_row *note;
	size_t count; /* taken so far */
	/* Private. */
	bool own; /* they are ours, and know who their siblings are */
	const char *const *tags;
	size_t tag_count;
	const char *fault; /* why the last one was left out */
};

/* The card's origin, borrowed; NULL when it is left out, which is told. */
struct import_origin *anki_note_cards_add(struct anki_note_cards *cards,
					  const struct anki_card_row *row);

/* Refuses a note that gave no card. */
void anki_note_cards_end(struct anki_note_cards *cards);

#endif
