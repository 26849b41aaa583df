/*
 * generate - cards from documents, without guessing.
 *
 * A generator reads documents one after the other; what it keeps is the
 * facts, not the text, so memory grows with what is learnt.  At the end the
 * facts of all documents are merged, contradictions linked, and the cards
 * written out.  Same input, same pack: same bytes.
 */
#ifndef ROUNDS_GENERATE_H
#define ROUNDS_GENERATE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/card.h"
#include "rounds/document.h"
#include "rounds/pack.h"
#include "rounds/text.h"

struct generator;

/* Why a sentence gave no card, for the summary of --explain. */
struct refusal {
	const char *reason; /* "pronoun not resolved" */
	size_t count;
};

/* The pack is borrowed until generator_free(). */
struct generator *generator_new(const struct pack *pack);
void generator_free(struct generator *generator);

/*
 * Take up the facts of one document.  With `explain`, append a line for
 * every sentence: the cards it gave, or why it gave none.
 */
void generator_add(struct generator *generator, const struct document *document,
		   struct text *explain);

/*
 * Merge, link and append the cards to `cards`, best documents' order kept:
 * by document, then by place.  Call once.
 */
void generator_finish(struct generator *generator, struct card_list *cards);

/* Refusals so far, most frequent first; borrowed from the generator. */
const struct refusal *generator_refusals(const struct generator *generator,
					 size_t *count);

#endif
