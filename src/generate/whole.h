/*
 * whole - a coordination that is one answer, whatever commas it has.
 *
 * "A disease with wheeze, cough and fever" has its list inside, and the
 * parts of "loss of the cartilage, bone and ligaments" share what stands
 * before them.  Such an answer is given in the words of the document, which
 * is right in any reading.
 */
#ifndef GENERATE_WHOLE_H
#define GENERATE_WHOLE_H

#include "rounds/phrase.h"

/* Is the range, whose members list_items() found, one answer? */
bool answer_is_whole(const struct parse *parse, struct range range,
		     const struct range *items, size_t count);

/*
 * The examples of "several tissues in the body, such as bone, fat and ...",
 * when the answer is too long to be given with the words before them, which
 * only say of what kind they are; else the range.
 */
struct range without_kind(const struct parse *parse, struct range range);

/* "two types, endogenous and exogenous": the types; else the range. */
struct range without_number(const struct parse *parse, struct range range);

#endif
