/*
 * sentence - where sentences begin and end.
 *
 * Ends are . ! ? before a capital, digit, bracket or quote, unless an
 * abbreviation, an initial or a following lower-case word forbids it.  The
 * end includes closing quotes, brackets and reference marks ("[3]").
 */
#ifndef ROUNDS_SENTENCE_H
#define ROUNDS_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/token.h"

struct sentence {
	size_t first, end; /* tokens [first, end) */
	bool complete;     /* closed by . ! or ? */
	bool question;     /* closed by ? */
	bool glued;        /* a stop seems to be missing inside: refuse it */
};

struct sentence_list {
	const struct sentence *sentences;
	size_t count;
};

/* Borrowed from the arena; every token belongs to exactly one sentence. */
struct sentence_list sentence_split(struct slice text, struct token_list tokens,
				    struct arena *arena);

#endif
