/*
 * key - the stable identity of a card.
 *
 * A generated card's key is a hash of what it teaches, never of wording,
 * place or pack version: regenerating an edited document changes the text
 * and keeps the schedule.  A hand-written card gets a key once, from its
 * deck and first question, and keeps it in the file from then on.
 *
 * Keys are the first 16 hexadecimal digits of a SHA-256.
 */
#ifndef ROUNDS_KEY_H
#define ROUNDS_KEY_H

#include <stdbool.h>
#include "rounds/text.h"

#define KEY_SIZE 17 /* 16 digits and the final NUL */

/*
 * What a card teaches, in canonical words: concept names or sorted stems,
 * as the generator normalises them.  NULL is the same as "".
 */
struct key_fact {
	const char *category;
	const char *relation;
	const char *subject;
	const char *object; /* "" where a new value updates the same card */
	const char *scope;  /* disease or setting the fact holds in */
	bool negated;       /* the fact's polarity */
	const char *facet;  /* which side is asked, when there are several */
};

void key_from_fact(const struct key_fact *fact, char key[KEY_SIZE]);

/*
 * For a hand-written card: of its deck (NULL: none) and question.  `nth` is
 * 0, and 1, 2 ... for further cards with the same deck and question.
 */
void key_from_question(const char *deck, const char *question, unsigned nth,
		       char key[KEY_SIZE]);

/*
 * Append the key of one card of a cloze text: the text's key for ordinal 1,
 * "KEY-c2" for ordinal 2, and so on.
 */
void key_of_ordinal(const char *key, unsigned ordinal, struct text *out);

#endif
