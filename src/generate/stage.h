/*
 * stage - which stage or kind of a disease is meant: "severe asthma".
 *
 * What holds of established epilepsy need not hold of early epilepsy.
 */
#ifndef GENERATE_STAGE_H
#define GENERATE_STAGE_H

#include "generate/context.h"

/* "Established" epilepsy: does token i tell a stage or kind? */
bool stage_is(const struct parse *parse, size_t i);

/* The words with the stage that stands before token `first`; words if none. */
const char *stage_add(const struct context *context, const struct parse *parse,
		      size_t first, const char *words);

/*
 * The topic for a question on this sentence: at the first stage the sentence
 * gives, without one when that stands in the answer and the title has
 * another, else as the title has it.  The context has a topic.
 */
const char *stage_of_topic(const struct context *context,
			   const struct parse *parse, struct range answer);

#endif
