/*
 * anki_cloze - clozes as Anki lets people write them.
 *
 * Anki takes a mark that is never closed, hides nothing, or has the number
 * 0, and treats it as text; cloze.h refuses the whole text for it.  And a
 * gap over a picture holds its outline.  Here such a text becomes one that
 * cloze.h takes.
 */
#ifndef EXCHANGE_ANKI_CLOZE_H
#define EXCHANGE_ANKI_CLOZE_H

#include <stdbool.h>
#include "rounds/cloze.h"
#include "rounds/text.h"

/* Has the field (HTML) a mark with this number that is closed? */
bool anki_cloze_has(struct slice field, unsigned ordinal);

/* Set numbers[n] for each such number n that the field has. */
void anki_cloze_numbers(struct slice field,
			bool numbers[CLOZE_ORDINAL_MAX + 1]);

/*
 * Append the field, its marks as cloze.h has them.  What a gap over a
 * picture hides is written "covered area".
 */
void anki_cloze_add(struct slice field, struct text *html);

#endif
