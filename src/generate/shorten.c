#include "generate/shorten.h"

#include <string.h>

#include "generate/rubric.h"

enum { LEAST_WORDS = 3 }; /* fewer say little */

static size_t words_in(const struct parse *p, struct range range)
{
	return rubric_word_count((struct token_list){
		p->tokens + range.first, range.end - range.first });
}

/* Does the pattern ask for what something is, and not for which of many? */
static bool describes(const struct pattern *pattern)
{
	static const char *const relations[] = { "cause", "characterised_by",
						 "is_a", NULL };

	for (size_t i = 0; relations[i]; i++)
		if (strcmp(pattern->relation, relations[i]) == 0)
			return true;
	return pattern->definition;
}

/* "patients who", "those that": nobody knows which, without the rest. */
static bool picks_out(const struct parse *p, size_t relative)
{
	static const char *const nouns[] = {
		"patients", "people", "persons", "individuals", "adults",
		"children", "women",  "men",     "those",       "one",
		"ones",     "way",    "ways",    "condition",   "disease",
		"disorder", "drug",   "cell",    "protein",     "molecule",
		NULL
	};

	return word_is_any(p, relative - 1, nouns);
}

/* "scarred tissue [resulting in damage]", "insulin [due to]": what follows. */
static bool goes_on_to_effect(const struct parse *p, size_t i)
{
	static const char *const effects[] = { "resulting", "leading",
					       "causing", NULL };

	return word_is_any(p, i, effects) ||
	       (word_is(p, i, "due") && word_is(p, i + 1, "to")) ||
	       (word_is(p, i, "because") && word_is(p, i + 1, "of")) ||
	       (word_is(p, i, "as") && word_is(p, i + 1, "a") &&
		word_is(p, i + 2, "result"));
}

/* Can the answer end before token i? */
static bool lets_go(const struct parse *p, const struct pattern *pattern,
		    size_t i)
{
	if (goes_on_to_effect(p, i))
		return true;
	return p->tags[i].tag == TAG_RELATIVE && describes(pattern) &&
	       p->tags[i - 1].tag == TAG_NOUN && !picks_out(p, i);
}

struct range shorten(const struct parse *p, const struct pattern *pattern,
		     struct range range)
{
	size_t end = range.end;
	size_t depth = 0;

	if (words_in(p, range) <= RUBRIC_ANSWER_WORDS)
		return range;
	for (size_t i = range.first + 1; i < range.end; i++) {
		struct range cut = { range.first, i };

		depth += p->tags[i].tag == TAG_OPEN;
		depth -= p->tags[i].tag == TAG_CLOSE && depth;
		if (depth || !lets_go(p, pattern, i))
			continue;
		if (p->tags[i - 1].tag == TAG_COMMA)
			cut.end--;
		if (words_in(p, cut) > RUBRIC_ANSWER_WORDS)
			break;
		if (words_in(p, cut) >= LEAST_WORDS)
			end = cut.end;
	}
	range.end = end;
	return range;
}
