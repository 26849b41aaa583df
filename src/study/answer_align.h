/*
 * answer_align - which typed words stand for which words of the answer.
 */
#ifndef STUDY_ANSWER_ALIGN_H
#define STUDY_ANSWER_ALIGN_H

#include <stddef.h>
#include "rounds/answer.h"
#include "study/answer_word.h"

/* An abbreviation that the context defines. */
struct answer_short {
	struct slice fold;
	struct answer_words words; /* what it stands for */
};

/* What became of a word. */
struct answer_fate {
	enum answer_mark mark; /* of typed words only ANSWER_SAME and EXTRA */
	size_t other; /* right: the first typed word that stands for it;
			 typed: the right word it stands at or before */
};

struct answer_alignment {
	struct answer_words right, typed;
	const struct answer_short *shorts;
	size_t short_count;
	struct answer_fate *right_fates, *typed_fates; /* by word */
};

/* Words [first, end). */
struct answer_range {
	size_t first, end;
};

/*
 * Align two ranges in their order and return how much was found, 0 for
 * nothing; with `write`, fill in the fates of their words.
 */
unsigned answer_align(struct answer_alignment *alignment,
		      struct answer_range right, struct answer_range typed,
		      bool write, struct arena *arena);

#endif
