#include "generate/trim.h"

#include <string.h>

static bool begins_verb(const struct parse *p, size_t i)
{
	while (i < p->count && p->tags[i].tag == TAG_ADVERB)
		i++;
	return i < p->count && p->tags[i].tag == TAG_VERB;
}

/* Does a verb of its own begin here: "or promote repair", "and lower the"? */
static bool begins_predicate(const struct parse *p,
			     const struct pattern *pattern, size_t i)
{
	const char *facet = pattern->facet;

	while (i < p->count && p->tags[i].tag == TAG_ADVERB)
		i++;
	if (i + 1 >= p->count)
		return false;
	if (p->tags[i].tag == TAG_GERUND)
		return facet && strcmp(facet, "tail") == 0;
	if (p->tags[i].tag == TAG_ADJECTIVE)
		return p->tags[i].entry && p->tags[i].entry->verb &&
		       p->tags[i + 1].tag == TAG_DETERMINER;
	return p->tags[i].tag == TAG_VERB;
}

/* "a disorder first described in 1817": when, is no part of what it is. */
static struct range without_history(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (token_is(&p->tokens[i], "first") &&
		    p->tags[i + 1].tag == TAG_PARTICIPLE)
			range.end = i;
	return range;
}

/* ", especially in children": an example of what is said, at its end. */
static bool stresses(const struct parse *p, size_t i, size_t end)
{
	if (p->tags[i].tag != TAG_COMMA || !(word_is(p, i + 1, "especially") ||
					     word_is(p, i + 1, "particularly")))
		return false;
	for (i++; i < end; i++)
		if (p->tags[i].tag == TAG_COMMA ||
		    p->tags[i].tag == TAG_SEMICOLON)
			return false;
	return true;
}

struct range trim_answer(const struct parse *p, const struct pattern *pattern,
			 struct range range)
{
	if (pattern->definition)
		range = without_history(p, range);
	if (begins_verb(p, range.first) || p->tags[range.first].tag == TAG_TO ||
	    p->tags[range.first].tag == TAG_GERUND)
		return range;
	for (size_t i = range.first + 1; i < range.end; i++) {
		if (p->tags[i].tag == TAG_RELATIVE ||
		    p->tags[i].tag == TAG_SUBORDINATOR ||
		    p->tags[i].tag == TAG_TO)
			break;
		if ((p->tags[i].tag == TAG_CONJUNCTION &&
		     begins_predicate(p, pattern, i + 1)) ||
		    stresses(p, i, range.end)) {
			range.end = i;
			break;
		}
	}
	return range;
}

struct range trim_means(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (token_is(&p->tokens[i], "by") &&
		    p->tags[i + 1].tag == TAG_GERUND)
			range.end = i;
	return range;
}
