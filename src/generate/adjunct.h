/*
 * adjunct - what stands behind an object and is said of the whole statement:
 * "by blocking an enzyme", "in women with gout", "for years".  It makes the
 * question definite and is no part of its answer.
 */
#ifndef GENERATE_ADJUNCT_H
#define GENERATE_ADJUNCT_H

#include "rounds/phrase.h"

enum { ADJUNCT_WORDS = 14 }; /* more make no question */

/*
 * The adjunct that ends the object in [range); empty, at its end, when there
 * is none, or none that can stand in a question.
 */
struct range adjunct_find(const struct parse *parse, struct range range);

/* Is the noun phrase at `at` of people, or of animals of a trial? */
bool adjunct_of_people(const struct parse *parse, size_t at, size_t end);

#endif
