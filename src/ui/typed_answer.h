/*
 * typed_answer - what the learner typed, beside the right answer.
 *
 * Pure: everything goes into a text that the caller prints.
 */
#ifndef ROUNDS_UI_TYPED_ANSWER_H
#define ROUNDS_UI_TYPED_ANSWER_H

#include <stdbool.h>
#include "rounds/card.h"
#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * Append the difference between `typed` and the card's answer: words too
 * many struck out, or [-so-], and words missing underlined, or {+so+}.  Of a
 * list card each item is ticked or not; `typed` may name one a line.
 * Returns the grade that is suggested, 0 to 5.
 */
int typed_answer_add(struct text *text, const struct card *card,
		     const char *typed, const struct terminal *terminal);

/*
 * Of a list card, append a line for each item that the last line of `typed`
 * names and the lines before it do not, and how many are named now.  True
 * when all of them are.
 */
bool typed_answer_tick(struct text *text, const struct card *card,
		       const char *typed, const struct terminal *terminal);

#endif
