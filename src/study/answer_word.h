/*
 * answer_word - the words of an answer, ready to be compared.
 */
#ifndef STUDY_ANSWER_WORD_H
#define STUDY_ANSWER_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"
#include "rounds/token.h"
#include "study/quantity.h"

/* One word, or a number with its units; a compound token has several. */
struct answer_word {
	size_t start, end; /* bytes of the text, of the whole token */
	size_t token;      /* counts tokens; equal for parts of a compound */
	struct slice fold; /* in one spelling; borrowed from the arena */
	struct slice stem; /* likewise */
	char bases[3][64]; /* what it may be a plural or a form of */
	size_t base_count;
	bool is_number;
	struct quantity quantity; /* of a number */
	unsigned weight;          /* 0: need not be there; else 1 */
	size_t item;              /* counts from 0 */
};

struct answer_words {
	struct answer_word *words;
	size_t count;
	size_t items; /* at least 1 */
};

/* What parts a text into items; bits. */
enum {
	ITEMS_LINES = 1, /* a line is one */
	ITEMS_MARKS = 2, /* "," and ";" part */
	ITEMS_AND = 4    /* "and" and "or" part, and are no words */
};

/*
 * The first ANSWER_WORDS_MAX words of a text, with "<", ">", "+", "=" and a
 * trailing "-" among them.  What stands in brackets weighs nothing when
 * `optional`.  Items beyond ANSWER_ITEMS_MAX fall to the last.
 */
struct answer_words answer_words_read(struct slice text, unsigned items,
				      bool optional, struct arena *arena);

/* How like two words are. */
enum answer_likeness { LIKE_NONE, LIKE_NEAR, LIKE_SAME };

enum answer_likeness answer_word_likeness(const struct answer_word *a,
					  const struct answer_word *b);

/* "no", "not", "without" ... */
bool answer_word_denies(const struct answer_word *word);

/* "hypertension" and "hypotension", "left" and "right". */
bool answer_word_opposes(const struct answer_word *a,
			 const struct answer_word *b);

#endif
