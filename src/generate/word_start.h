/*
 * word_start - words found by their beginning, for lists of words that stand
 * for all their forms: "reliev" for "relieve", "relieves", "relieving".
 * Letters are found in any case.
 */
#ifndef GENERATE_WORD_START_H
#define GENERATE_WORD_START_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/text.h"

/*
 * The first word of the text that begins with `start`; NULL if there is
 * none.
 */
const char *word_start_find(const char *text, struct slice start);

/* The first of the list, ended by NULL, that begins a word of the text. */
const char *word_start_any(const char *text, const char *const *starts);

enum { WORD_START_MOST = 48 };

/* A text, borrowed, in which many beginnings are looked for. */
struct word_start_set {
	const char *text;
	uint64_t pairs; /* a bit for two letters a word begins with; shared */
	/* Where the first words begin, and the first that found no room. */
	const char *words[WORD_START_MOST], *rest;
	size_t count;
};

struct word_start_set word_start_set_of(const char *text);

/* Bits of which a set has one, if a word of its text begins with `start`. */
uint64_t word_start_pairs(struct slice start);

/* As word_start_find() and word_start_any(). */
const char *word_start_find_in(const struct word_start_set *set,
			       struct slice start);
const char *word_start_any_in(const struct word_start_set *set,
			      const char *const *starts);

#endif
