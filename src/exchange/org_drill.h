/*
 * org_drill - what a heading with the tag "drill" asks.
 *
 * Of a simple one the text below it asks and the headings below that
 * answer; where there are none, the heading asks and the text answers;
 * where the text has gaps, it asks for all of them.  DRILL_CARD_TYPE names
 * other ways: "twosided" and "multisided" show one of the headings below at
 * a time, "hide1cloze" and its kin ask for one gap at a time.
 *
 * Headings below that have the tag themselves are no part of it.
 */
#ifndef ROUNDS_EXCHANGE_ORG_DRILL_H
#define ROUNDS_EXCHANGE_ORG_DRILL_H

#include "exchange/import_plain.h"
#include "exchange/org_markdown.h"
#include "exchange/org_outline.h"

/*
 * Add the cards of the present note, or its refusal.  *note says what all of
 * them have: deck, guid, tags.
 */
void org_drill_add(struct import *import, const struct org_outline *outline,
		   size_t index, const struct plain_note *note);

#endif
