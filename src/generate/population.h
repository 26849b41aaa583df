/*
 * population - of whom a sentence tells, where it is not about the topic.
 *
 * Under "Diabetic nephropathy" a paragraph may tell of all who have diabetes.
 */
#ifndef GENERATE_POPULATION_H
#define GENERATE_POPULATION_H

#include "generate/context.h"

/*
 * The one condition whose patients the sentence speaks of, when that is not
 * the topic nor a kind of it and the sentence does not name the topic; NULL.
 */
const struct lexicon_match *population_find(const struct context *context,
					    const struct parse *parse);

/*
 * Did the sentence before, in the same paragraph, name other conditions, and
 * neither it nor this one the topic?  "The disease" may mean either now.
 */
bool population_shifted(const struct context *context,
			const struct parse *parse);

#endif
