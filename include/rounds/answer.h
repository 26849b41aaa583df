/*
 * answer - a typed answer compared with the right one.
 *
 * Pure.  What counts as the same: case, accents, hyphens, plurals, British
 * and American spelling, an abbreviation and its long form (as the context
 * defines it, or by its initials), items in any order, quantities with equal
 * values in other units ("0.5 g", "500 mg"), number words to twelve.
 * Articles and the like don't count, nor does what stands in brackets in the
 * right answer.  A word that is misspelt by one letter too many, too few or
 * swapped, or another form of the word, is near; another letter is another
 * word ("ileum", "ilium").
 *
 * Both texts are plain and valid UTF-8; of each only the first
 * ANSWER_WORDS_MAX words are looked at.
 */
#ifndef ROUNDS_ANSWER_H
#define ROUNDS_ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"

#define ANSWER_WORDS_MAX 512
#define ANSWER_ITEMS_MAX 64

struct answer_key {
	struct slice right;   /* of a list: an item a line */
	bool list;            /* lines are items; else they are one answer, of
				 which the first line may do */
	struct slice context; /* defines abbreviations; may be empty */
};

enum answer_mark { ANSWER_SAME, ANSWER_NEAR, ANSWER_MISSING, ANSWER_EXTRA };

/* Borrowed from the texts given. */
struct answer_piece {
	enum answer_mark mark;
	struct slice text;  /* of the right answer; of the typed one: EXTRA */
	struct slice typed; /* what stands for it, when NEAR */
	size_t item;        /* of the right answer; EXTRA behind all: count */
};

struct answer_comparison {
	const struct answer_piece *pieces; /* in the right answer's order */
	size_t piece_count;
	size_t item_count;            /* 1 unless the key is a list */
	bool named[ANSWER_ITEMS_MAX]; /* all words of the item are there */

	/*
	 * A suggestion: 5 the same; 4 all there, but misspelt or with other
	 * words too; 3 at least 4/5 of the words; 2 at least half; 1 some;
	 * 0 none.  Never above 2 when a number is another, never above 1 when
	 * a negation is, or when the opposite is said ("hypo-" for "hyper-").
	 */
	int grade;
};

/* Everything in *comparison is borrowed from the arena and the texts. */
void answer_compare(const struct answer_key *key, struct slice typed,
		    struct arena *arena, struct answer_comparison *comparison);

#endif
