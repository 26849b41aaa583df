/*
 * anki_own - cards of ours that were in Anki for a while.
 *
 * What an export wrote (anki_note.h) holds each card as Markdown in a field
 * that Anki does not show.  As long as the other fields are as they were
 * written, the card is that one, to the byte; where somebody changed them in
 * Anki, their text counts, and key, category, status and sources stay.
 */
#ifndef EXCHANGE_ANKI_OWN_H
#define EXCHANGE_ANKI_OWN_H

#include "exchange/anki_card.h"

/*
 * `card` is what the fields of the note gave.  If the note holds a card of
 * ours with its ordinal, put that in its place.  Tells whether it does.
 */
bool anki_own_restore(struct import *import, const struct anki_note_row *note,
		      const struct anki_card_row *row, struct card *card);

#endif
