/*
 * reading - a passage cut into words and sentences, with the cues of each.
 */
#ifndef GENERATE_READING_H
#define GENERATE_READING_H

#include "language/word_memory.h"
#include "rounds/arena.h"
#include "rounds/cue.h"
#include "rounds/document.h"
#include "rounds/sentence.h"

struct reading {
	struct token_list tokens;
	struct sentence_list sentences;
	const struct cue_list *cues; /* of each sentence */
};

/*
 * All of it is borrowed from the arena; the passage must outlive it.  `words`
 * may be NULL.
 */
void reading_make(struct reading *reading, const struct cue_table *cues,
		  struct word_memory *words, const struct passage *passage,
		  struct arena *arena);

#endif
