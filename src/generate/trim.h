/*
 * trim - where an answer ends: not every word of its slot belongs to it.
 */
#ifndef GENERATE_TRIM_H
#define GENERATE_TRIM_H

#include "generate/pattern.h"

/*
 * The answer without a second verb ("damaged tissue or promote its repair"),
 * without what is so especially (", especially in children"), and, of a
 * definition, without when it was first given.
 */
struct range trim_answer(const struct parse *parse,
			 const struct pattern *pattern, struct range range);

/*
 * Where the other half of "who work at night or have no bedtime" ends that
 * the range lacks; the end of the range when it lacks none.
 */
size_t trim_alternative(const struct parse *parse, struct range range);

/* The range with that half, when both are short enough for an answer. */
struct range trim_whole(const struct parse *parse, struct range range);

/* "slow its course by blocking tau": the means are another card's answer. */
struct range trim_means(const struct parse *parse, struct range range);

#endif
