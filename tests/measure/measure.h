/*
 * measure - count what a part of the program finds in an annotated corpus.
 */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/error.h"
#include "rounds/text.h"

struct tally {
	size_t right, wrong, missed;
	bool verbose; /* print every error on standard error */
};

/* Read one corpus file and add to the tally. */
bool measure_abbreviations(struct slice content, struct tally *tally,
			   struct error *error);
bool measure_hedges(struct slice content, struct tally *tally,
		    struct error *error);
bool measure_negations(struct slice content, struct tally *tally,
		       struct error *error);
bool measure_sentences(struct slice content, struct tally *tally,
		       struct error *error);

/* Count one decision; prints it when it is wrong and wanted. */
void measure_decision(struct tally *tally, bool found, bool expected,
		      struct slice what, struct slice where);

#endif
