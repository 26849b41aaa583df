#include "generate/compared.h"

#include <string.h>

static bool compares(const struct parse *p)
{
	static const char *const words[] = {
		"lower",    "higher",      "fewer",        "worse",
		"superior", "noninferior", "non-inferior", "inferior",
		"shorter",  "longer",      "greater",      "easier",
		"harder",   "slower",      "faster",       "quicker",
		"milder",   "smaller",     "cheaper",      "simpler",
		NULL
	};
	size_t i = 0;

	/* "significantly", "a" */
	while (i + 1 < p->count && i < 2 &&
	       (word_is(p, i, "a") || word_is(p, i, "much") ||
		word_is(p, i, "significantly")))
		i++;
	return word_is_any(p, i, words) && !word_is(p, i + 1, "than");
}

/* "superior to warfarin", not "easier to manage" */
static bool is_ranked_to(const struct parse *p, size_t i)
{
	static const char *const words[] = { "superior",    "inferior",
					     "noninferior", "non-inferior",
					     "superiority", "compared",
					     NULL };

	return i > 0 && word_is(p, i, "to") && word_is_any(p, i - 1, words);
}

/* "than warfarin", "compared with placebo", "differ from", "over placebo" */
static bool names_other(const struct parse *p)
{
	static const char *const words[] = { "than",   "compared", "versus",
					     "vs",     "vs.",      "compare",
					     "differ", "over",     "group",
					     NULL };

	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, words) || is_ranked_to(p, i))
			return true;
	return false;
}

/* "lower back", "greater trochanter": a part of the body */
static bool is_part(const struct making *m)
{
	return making_names(m, m->claim->answer, "tissue", NULL);
}

/* Behind the verb: "lower doses are the cornerstone" compares nothing. */
static bool is_object(const struct making *m)
{
	enum { NEAR = 2 }; /* tokens: an article, a preposition */
	const struct capture *v = m->verb;
	size_t first = m->rendering.answer.first;

	return v && first >= v->range.end && first <= v->range.end + NEAR;
}

/* "the same mortality": as what? */
static bool is_same(const struct parse *answer, const struct parse *question)
{
	static const char *const others[] = { "as",  "both", "each",
					      "two", "all",  NULL };
	size_t i = word_is(answer, 0, "the");

	if (!word_is(answer, i, "same"))
		return false;
	for (size_t k = i + 1; k < answer->count; k++)
		if (word_is_any(answer, k, others))
			return false;
	for (size_t k = 0; k < question->count; k++)
		if (word_is_any(question, k, others) ||
		    word_is(question, k, "and"))
			return false;
	return true;
}

bool compared_with_nothing(const struct making *m)
{
	const struct parse *answer =
		&wording_of(m->wordings, m->claim->answer)->parse;
	const struct parse *question =
		&wording_of(m->wordings, m->claim->question)->parse;

	if (!m->rendering.list && is_same(answer, question))
		return true;
	return is_object(m) && !m->rendering.list && !m->match->pattern->gap &&
	       compares(answer) && !names_other(answer) &&
	       !names_other(question) && !is_part(m) &&
	       !strpbrk(m->claim->answer, "0123456789");
}
