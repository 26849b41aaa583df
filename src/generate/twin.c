#include "generate/twin.h"

#include <string.h>

#include "generate/making.h"

enum { ANSWER_LENGTH = 4 }; /* of less, a question holds any */

static bool is_plain(const struct claim *claim)
{
	return (claim->kind == CARD_BASIC || claim->kind == CARD_LIST) &&
	       !claim->praise && !claim->pattern->gap &&
	       !claim->pattern->polar && !claim->pattern->aside &&
	       !claim->pattern->definition &&
	       strlen(claim->answer) >= ANSWER_LENGTH;
}

/* Of a list, each member. */
static bool says(const struct claim *asking, const struct claim *told)
{
	struct slice rest = slice_of(told->answer), line;

	while (slice_next_line(&rest, &line)) {
		if (told->kind == CARD_LIST && slice_starts_with(line, "- "))
			line = (struct slice){ line.bytes + 2,
					       line.length - 2 };
		if (!making_contains(asking->question, line))
			return false;
	}
	return true;
}

static bool are_twins(const struct claim *a, const struct claim *b)
{
	return is_plain(a) && is_plain(b) && says(a, b) && says(b, a);
}

/* Is what is the most or the first asked for? */
static bool ranks(const struct claim *claim)
{
	return strcmp(claim->pattern->relation, "superlative") == 0;
}

/* Does it ask from the end of the sentence? */
static bool is_reversed(const struct claim *claim)
{
	static const char *const facets[] = { "reversed", "factor" };
	const char *facet = claim->pattern->facet;

	if (!facet || ranks(claim))
		return false;
	for (size_t i = 0; i < COUNT_OF(facets); i++)
		if (strcmp(facet, facets[i]) == 0)
			return true;
	return false;
}

/* May several things be asked for, which can be known as a whole? */
static bool joins(const struct claim *claim)
{
	return claim->kind == CARD_LIST ||
	       making_contains(claim->answer, SLICE(" and ")) ||
	       making_contains(claim->answer, SLICE(" or "));
}

/* Of one thing the end is asked that is told of it, of several the things. */
static bool is_needless(const struct claim *claim, const struct claim *twin)
{
	if (is_reversed(claim) == is_reversed(twin))
		return false;
	return is_reversed(claim) ? !joins(claim) : twin->pattern->several;
}

/* Does it ask what a thing is? */
static bool asks_what_it_is(const struct claim *claim)
{
	const struct pattern *pattern = claim->pattern;

	return strcmp(pattern->relation, "is_a") == 0 ||
	       (strcmp(pattern->relation, "property") == 0 && !pattern->facet);
}

/* "A complication of cirrhosis" tells of ascites less than what it is. */
static bool tells_role_only(const struct claim *claim, const struct claim *twin)
{
	return asks_what_it_is(claim) && !asks_what_it_is(twin) &&
	       !ranks(twin) && says(claim, twin) && says(twin, claim);
}

bool twin_needless(const struct claim *claims, size_t count, size_t i)
{
	for (size_t k = 0; k < count; k++)
		if (k != i && (tells_role_only(&claims[i], &claims[k]) ||
			       (is_needless(&claims[i], &claims[k]) &&
				are_twins(&claims[i], &claims[k]))))
			return true;
	return false;
}
