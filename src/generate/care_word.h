/*
 * care_word - the words for what is done for the sick: drugs, operations,
 * devices, and nouns such as "therapy".
 */
#ifndef GENERATE_CARE_WORD_H
#define GENERATE_CARE_WORD_H

#include "rounds/phrase.h"

/* Is the word such a noun: "treatment", "cholecystectomy", "stent"? */
bool care_word_is(const struct parse *parse, size_t i);

/* Is it part of a term for a remedy: "fish oil" */
bool care_word_is_remedy(const struct parse *parse, size_t i);

/* Does either of them stand in the range? */
bool care_word_in(const struct parse *parse, struct range range);

#endif
