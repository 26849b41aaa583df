/*
 * dispute - statements that documents still make and that are no longer held.
 *
 * A pack lists them in the files of its folder disputes: one a line, four
 *columns with tabs between: what the statement is about, the words that make
 *it, what is held now, who says so and when.
 *
 *	gout	starchy food|potato	fructose and purines raise urate
 *ACR 2020
 *
 * The first two are beginnings of words; "|" stands between alternatives, and
 * "+" between groups that must all be there.  The first column is looked for
 * in the question, the second in question and answer.
 */
#ifndef GENERATE_DISPUTE_H
#define GENERATE_DISPUTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/text.h"

/* Beginnings of words in small letters, of which one is looked for. */
struct dispute_group {
	const struct slice *words;
	size_t count;
};

/* "a|b + c|d": one of each group. */
struct dispute_column {
	const struct dispute_group *groups;
	size_t count;
};

struct dispute {
	uint64_t pairs; /* word_start_pairs() of the subject's first group */
	struct dispute_column subject, words;
	const char *held, *source;
};

struct dispute_list {
	struct dispute *disputes;
	size_t count, capacity;
};

/* Add the lines of a file in valid UTF-8; the texts live in the arena. */
bool dispute_read(struct dispute_list *list, struct arena *arena,
		  const char *file, struct slice content,
		  struct error *error) MUST_USE;

/* The first that the card falls under; NULL if there is none. */
const struct dispute *dispute_find(const struct dispute_list *list,
				   const char *question, const char *answer);

#endif
