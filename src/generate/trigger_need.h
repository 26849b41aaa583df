/*
 * trigger_need - what a sentence must have for a line of a pattern to fit.
 */
#ifndef GENERATE_TRIGGER_NEED_H
#define GENERATE_TRIGGER_NEED_H

#include "generate/trigger.h"

/*
 * Set the line's `required` and `passed`, borrowed from the arena; its nodes
 * and the pattern's slots have their numbers already.
 */
void trigger_need(const struct trigger_table *table,
		  const struct pattern *pattern, struct match_line *line,
		  struct arena *arena);

#endif
