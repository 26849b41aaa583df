/*
 * advise_card - a card of a deck with its words, for the rules of advise.h.
 */
#ifndef GENERATE_ADVISE_CARD_H
#define GENERATE_ADVISE_CARD_H

#include <stddef.h>
#include "rounds/advise.h"
#include "rounds/sentence.h"

/* A text of a card. */
struct advise_text {
	struct slice text;
	struct token_list tokens;
	const struct tagged *tags; /* parallel to the tokens */
	struct sentence_list sentences;
	size_t line; /* where it begins in the file */
};

struct advise_card {
	const struct card *card;
	size_t number;  /* in the deck */
	size_t segment; /* of the deck */
	struct advise_text question, answer;
};

struct advise {
	const struct markdown_deck *deck;
	const struct pack *pack;
	struct advise_card *cards;
	struct diagnostic_list *findings;
	struct arena arena;
};

/* Where the token `at` of the text stands; SIZE_MAX: where the text begins. */
struct diagnostic_place advise_place(const struct advise *advise,
				     const struct advise_card *card,
				     const struct advise_text *text, size_t at);

/*
 * What a question leaves open, or how it asks: advise_question.c.  Of the
 * cards that one cloze gives, only the first.
 */
void advise_question(struct advise *advise, const struct advise_card *card);

/* What an answer asks of the learner: advise_answer.c. */
void advise_answer(struct advise *advise, const struct advise_card *card);

/* Short forms that the deck nowhere spells out: advise_abbreviation.c. */
void advise_abbreviations(struct advise *advise);

/* Cards that say the same in other words: advise_same.c. */
void advise_same(struct advise *advise);

#endif
