/*
 * clause_lead - what stands before the subject of a clause.
 */
#ifndef GENERATE_CLAUSE_LEAD_H
#define GENERATE_CLAUSE_LEAD_H

#include "rounds/phrase.h"

/* Behind "However,", "First,", "and": words that only lead in. */
size_t clause_lead_skip(const struct parse *p, size_t i);

/* May a word of this class begin what leads in: "In", "After", "Given"? */
bool clause_lead_begins(enum word_tag tag);

/* The comma that closes what leads in, or the count when there is none. */
size_t clause_lead_comma(const struct parse *p, size_t i);

/*
 * "In adults, | gout is", "Sometimes | gout is": the lead of the sentence's
 * first clause, empty when it has none, and where its subject begins.
 */
struct range clause_lead_find(const struct parse *p, size_t i, size_t *start);

#endif
