/*
 * mnemosyne_read - the XML of Mnemosyne.
 *
 * Of version 2 (the file cards.xml of a .cards archive): facts, the cards
 * that ask for them, and the names of tags; each fact is a note, and a card
 * is known by Mnemosyne's own id.  Of version 1 (.xml): items, each a note
 * with question, answer and category; their numbers are no identity.
 */
#ifndef EXCHANGE_MNEMOSYNE_READ_H
#define EXCHANGE_MNEMOSYNE_READ_H

#include "rounds/import.h"

/* Do these bytes begin as XML of one of the versions? */
bool mnemosyne_knows(struct slice bytes);

/* Add all notes to the import.  ERROR_INPUT for XML that is damaged. */
bool mnemosyne_read(struct import *import, struct slice xml,
		    const struct import_options *options,
		    struct error *error) MUST_USE;

#endif
