/*
 * card_csv - cards as a table for spreadsheets (RFC 4180).
 *
 * The columns are the members of card_json.h, in that order, with those of
 * the sources at the end.  Several flags, qualifiers or sources share a
 * cell, one a line; headings of a section path are joined by " > ".  Lines
 * end with CR LF.
 *
 * The table of cards that are kept has columns for their further members
 * too: deck, state, tags, note, cloze, ordinal, siblings.  Each tag has a line
 * end.
 *
 * A cell that a spreadsheet would run as a formula (it begins with = + - @,
 * tab or CR) gets a ' in front.
 */
#ifndef ROUNDS_CARD_CSV_H
#define ROUNDS_CARD_CSV_H

#include "rounds/card.h"
#include "rounds/text.h"

/* Append the line of column names. */
void card_csv_header(struct text *out);

/* Append the card as one record. */
void card_csv_write(const struct card *card, struct text *out);

/* The same for cards that are kept. */
void card_csv_header_kept(struct text *out);
void card_csv_write_kept(const struct card *card, struct text *out);

#endif
