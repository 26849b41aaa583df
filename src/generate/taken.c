#include "generate/taken.h"

#include <assert.h>

void taken_add(struct taken_list *list, struct range answer,
	       const struct pattern *pattern)
{
	assert(list->count < TAKEN_LIMIT);
	list->items[list->count++] = (struct taken){ answer, pattern };
}

/* Do two answers share most of the shorter's words? */
static bool covered(struct range x, struct range y)
{
	size_t first = x.first > y.first ? x.first : y.first;
	size_t end = x.end < y.end ? x.end : y.end;
	size_t shorter = x.end - x.first < y.end - y.first ? x.end - x.first
							   : y.end - y.first;

	return end > first && (end - first) * 2 > shorter;
}

bool taken_asks(const struct taken_list *list, struct range answer,
		const struct pattern *pattern)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct taken *taken = &list->items[i];
		struct range range = taken->answer;

		if (range.first == answer.first && range.end == answer.end &&
		    range.end > range.first)
			return true;
		if (covered(range, answer) &&
		    (taken->pattern->aside == pattern->aside ||
		     (taken->pattern->definition && pattern->aside)))
			return true;
	}
	return false;
}
