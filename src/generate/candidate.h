/*
 * candidate - where the patterns of the packs fit a sentence.
 */
#ifndef GENERATE_CANDIDATE_H
#define GENERATE_CANDIDATE_H

#include "generate/claim.h"

/* A match with the clause it was found in. */
struct candidate {
	struct match match;
	const struct clause *clause;
};

/*
 * At most `limit` candidates are written, the one to be asked first first:
 * by score, then place, then the pattern's name.  Returns their number.
 */
size_t candidates_find(const struct pack *pack, struct match_memory *memory,
		       const struct statement *statement, struct arena *scratch,
		       struct candidate *items, size_t limit);

#endif
