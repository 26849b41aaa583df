/*
 * anki_card - the cards of one note of Anki.
 *
 * A card's question is the front its note type makes, its answer what the
 * back adds to that: below <hr id=answer>, or all that does not repeat the
 * question.  A card with a gap keeps the text with all its gaps, and what
 * else its back shows is its note.  Where the templates can't be read the
 * first field with content asks and the others answer.
 */
#ifndef EXCHANGE_ANKI_CARD_H
#define EXCHANGE_ANKI_CARD_H

#include "exchange/anki_types.h"

/* A note; texts are valid UTF-8 without NUL, borrowed from the caller. */
struct anki_note_row {
	int64_t id;
	struct slice guid;
	struct slice tags;
	const struct anki_type *type;
	struct slice *fields; /* one for each of the type's */
};

/* A row of the table of cards, as far as it is of use. */
struct anki_card_row {
	int64_t id, note, deck, ordinal;
	int64_t type, queue, due, interval, factor;
	int64_t real_due, real_deck; /* of a card in a filtered deck, or 0 */
};

/*
 * Add the card to the present note of the import.  NULL, with the reason in
 * *fault (constant), when it has nothing to ask.  One whose back adds nothing
 * answers with its question, as in Anki.
 */
struct card *anki_card_add(struct import *import,
			   const struct anki_types *types,
			   const struct anki_note_row *note,
			   const struct anki_card_row *row,
			   struct import_origin **origin, const char **fault);

#endif
