/*
 * selling - does a page sell treatment with stem cells?  By its praise, its
 * calls to the reader, and whom it speaks to.
 */
#ifndef GENERATE_SELLING_H
#define GENERATE_SELLING_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/cue.h"
#include "rounds/token.h"

/* What was seen of it so far; start from `{ 0 }`. */
struct selling {
	size_t hype, calls; /* cues */
	size_t addresses;   /* "you", "our" */
	size_t own;         /* of these, those of whom writes: "we", "our" */
	size_t stem_cells;  /* named, or what is made of them */
	size_t asking;      /* headings that ask what a patient would */
	size_t offers;      /* headings for customers: "Ideal candidate" */
	size_t words;
};

void selling_count_cues(struct selling *selling, struct cue_list cues);
void selling_count_words(struct selling *selling, struct token_list tokens);
void selling_count_heading(struct selling *selling, struct token_list tokens);

/* `offered`: the title names stem cells, and the disease they are for. */
bool selling_told(const struct selling *selling, bool offered);

#endif
