/*
 * abbreviation - definitions such as "multiple sclerosis (MS)".
 *
 * After A. Schwartz and M. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (PSB 2003), with initials of
 * words preferred as in Ab3P (Sohn et al., BMC Bioinformatics 2008).  Also
 * finds "MS (multiple sclerosis)" and "(multiple sclerosis, MS)".
 */
#ifndef ROUNDS_ABBREVIATION_H
#define ROUNDS_ABBREVIATION_H

#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/sentence.h"
#include "rounds/token.h"

/* Offsets are bytes into the text of the tokens; ends are exclusive. */
struct abbreviation {
	size_t short_start, short_end; /* "MS"; "MSCs" with its s */
	size_t long_start, long_end;   /* "multiple sclerosis" */
};

struct abbreviation_list {
	const struct abbreviation *items;
	size_t count;
};

/* Definitions in one sentence, in text order; borrowed from the arena. */
struct abbreviation_list abbreviation_find(struct slice text,
					   struct token_list tokens,
					   const struct sentence *sentence,
					   struct arena *arena);

#endif
