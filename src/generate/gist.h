/*
 * gist - what facts say, as numbers, so that many can be compared.
 *
 * A word stands for all its forms: it is numbered by its stem.
 */
#ifndef GENERATE_GIST_H
#define GENERATE_GIST_H

#include "generate/fact.h"
#include "generate/opposite.h"

/* `struct gist_words words = { .arena = ... };` is empty. */
struct gist_words {
	struct string_table numbers; /* by stem; release it at the end */
	struct arena *arena;         /* borrowed; holds words and gists */
	enum opposite_side *sides;   /* by number */
	size_t side_capacity;
};

struct gist {
	struct fact *fact; /* borrowed */
	size_t index;      /* of the fact */
	uint32_t subject;
	/* Stems without the small words, in order of their numbers. */
	uint32_t *answer;
	size_t answer_count;
	uint32_t *all; /* of question and answer */
	size_t all_count;
};

/* The gist of the fact of this index; it lives as long as the arena. */
struct gist gist_of(struct fact_list *list, struct gist_words *words,
		    size_t index);

/* The stem of a number that a gist has, and whether it has an opposite. */
const char *gist_word(const struct gist_words *words, uint32_t number);
enum opposite_side gist_side(const struct gist_words *words, uint32_t number);

#endif
