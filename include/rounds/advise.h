/*
 * advise - what would make the cards of a deck easier to learn.
 *
 * lint.h looks at how a deck is written; this reads what its cards say, with
 * the words and terms of the knowledge packs, and holds them to the rubric
 * that generated cards must pass: one fact, nothing that the question leaves
 * open, nothing given away.  A writer may know better, so nothing here is an
 * error, and what is doubtful is not told.
 */
#ifndef ROUNDS_ADVISE_H
#define ROUNDS_ADVISE_H

#include "rounds/diagnostic.h"
#include "rounds/lint.h"
#include "rounds/markdown_deck.h"
#include "rounds/pack.h"

/* As lint_rules, for the findings of advise_deck(). */
extern const struct lint_rule advise_rules[];

/* Add findings on the cards of a deck, then sort them all. */
void advise_deck(const struct markdown_deck *deck, const struct pack *pack,
		 struct diagnostic_list *findings);

#endif
