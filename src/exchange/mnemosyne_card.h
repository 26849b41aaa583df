/*
 * mnemosyne_card - what the facts of Mnemosyne ask.
 *
 * A fact is a few texts by name, and the type of a card says which of them
 * asks and which answer: 1 front to back, 2 both ways, 3 a word with its
 * pronunciation and meaning, 4 a map, 5 a text with gaps written [gap] or
 * [gap:hint].  Of any other type the first text asks and the others answer.
 * Texts are HTML in which a line end is a line end.
 */
#ifndef EXCHANGE_MNEMOSYNE_CARD_H
#define EXCHANGE_MNEMOSYNE_CARD_H

#include <stdint.h>
#include "rounds/import.h"

enum { MNEMOSYNE_TEXTS = 8 };

struct mnemosyne_fact {
	const char *id;
	size_t order, line; /* in the file */
	struct {
		const char *name;
		struct slice text;
	} texts[MNEMOSYNE_TEXTS];
	size_t count;
};

struct mnemosyne_side {
	const char *type; /* "2", or "2::mine" for a copy of that type */
	const char *view; /* "2.2": which of its cards */
	unsigned gap;     /* of type 5, from 1 */
};

/*
 * Fill in question, answer, kind and cloze, texts in the import's arena.
 * False, with the reason in *fault (constant), when there is nothing to ask.
 */
bool mnemosyne_card_set(struct import *import,
			const struct mnemosyne_fact *fact,
			const struct mnemosyne_side *side, struct card *card,
			const char **fault);

/* A text of such a fact as Markdown, in the import's arena. */
const char *mnemosyne_text(struct import *import, struct slice html);

#endif
