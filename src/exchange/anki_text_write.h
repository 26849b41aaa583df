/*
 * anki_text_write - cards as a text file that Anki imports.
 *
 * Columns parted by tabs and named in the file's head: guid, type of note
 * (Anki's own "Basic" and "Cloze"), deck, front, back, tags.  Texts are
 * HTML.  A second import updates the notes of the first, by their guid.
 * Sources, notes and pictures have no place here; an .apkg has them.
 */
#ifndef EXCHANGE_ANKI_TEXT_WRITE_H
#define EXCHANGE_ANKI_TEXT_WRITE_H

#include "rounds/card.h"
#include "rounds/text.h"

/* Append the head and a row for each note of the cards. */
void anki_text_write(const struct card *cards, size_t count, struct text *out);

#endif
