/*
 * markdown_plain - cards that are sure to read back as they are written.
 *
 * To read a card back is the rule, and costs more than to write it; most
 * cards are lines of words, none of which Markdown takes for anything else.
 */
#ifndef DECK_MARKDOWN_PLAIN_H
#define DECK_MARKDOWN_PLAIN_H

#include "rounds/card.h"

/*
 * Is the card, as markdown_form_normal() gives it, of such lines?  Then its
 * form without flags reads back.  False says nothing.
 */
bool markdown_plain(const struct card *card);

#endif
