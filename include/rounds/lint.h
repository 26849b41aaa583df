/*
 * lint - what is wrong with a deck, and what would make it better.
 *
 * Reading a deck (markdown_deck.h) already reports what it refuses.  Lint
 * adds what it takes, but what was hardly meant or makes a card hard to
 * learn.  Both together are all there is to say about a file.
 */
#ifndef ROUNDS_LINT_H
#define ROUNDS_LINT_H

#include <stddef.h>
#include "rounds/diagnostic.h"
#include "rounds/markdown_deck.h"

/* An answer of more words is hard to learn as one card. */
#define LINT_ANSWER_WORDS 60

/* One kind of finding, of reading or of lint. */
struct lint_rule {
	const char *name; /* "long-answer", as findings have it */
	enum diagnostic_level level;
	const char *summary; /* lower case, no full stop */
};

/* By level, then by name; the last has the name NULL. */
extern const struct lint_rule lint_rules[];

/*
 * The categories that are known; others get a warning.  Without any, those
 * of the pack that comes with the program.
 */
struct lint_options {
	const char *const *categories;
	size_t category_count;
};

/* Add findings on a deck, then sort them all.  `options` may be NULL. */
void lint_deck(const struct markdown_deck *deck,
	       const struct lint_options *options,
	       struct diagnostic_list *findings);

#endif
