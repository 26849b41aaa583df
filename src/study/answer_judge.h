/*
 * answer_judge - what an alignment is worth, and how it reads.
 */
#ifndef STUDY_ANSWER_JUDGE_H
#define STUDY_ANSWER_JUDGE_H

#include "rounds/answer.h"
#include "study/answer_align.h"

/* The grade that answer.h describes. */
int answer_judge(const struct answer_alignment *alignment);

/* Fill in pieces, items and names; texts are borrowed. */
void answer_describe(const struct answer_alignment *alignment,
		     const struct answer_key *key, struct slice typed,
		     struct arena *arena, struct answer_comparison *comparison);

#endif
