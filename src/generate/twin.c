#include "generate/twin.h"

#include <string.h>

#include "generate/making.h"

enum { ANSWER_LENGTH = 4 }; /* of less, a question holds any */

static bool is_plain(const struct claim *claim)
{
	return claim->kind == CARD_BASIC && !claim->praise &&
	       !claim->pattern->gap && !claim->pattern->polar &&
	       !claim->pattern->aside && !claim->pattern->definition &&
	       strlen(claim->answer) >= ANSWER_LENGTH;
}

static bool says(const struct claim *asking, const struct claim *told)
{
	return making_contains(asking->question, slice_of(told->answer));
}

static bool are_twins(const struct claim *a, const struct claim *b)
{
	return is_plain(a) && is_plain(b) && says(a, b) && says(b, a);
}

/* Does it ask from the end of the sentence for one thing of many? */
static bool is_reversed(const struct claim *claim)
{
	static const char *const facets[] = { "reversed", "factor" };
	const char *facet = claim->pattern->facet;

	if (!facet || strcmp(claim->pattern->relation, "superlative") == 0 ||
	    making_contains(claim->answer, SLICE(" and ")) ||
	    making_contains(claim->answer, SLICE(" or ")))
		return false;
	for (size_t i = 0; i < COUNT_OF(facets); i++)
		if (strcmp(facet, facets[i]) == 0)
			return true;
	return false;
}

bool twin_needless(const struct claim *claims, size_t count, size_t i)
{
	if (!is_reversed(&claims[i]))
		return false;
	for (size_t k = 0; k < count; k++)
		if (k != i && !is_reversed(&claims[k]) &&
		    are_twins(&claims[i], &claims[k]))
			return true;
	return false;
}
