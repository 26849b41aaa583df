#include "generate/vague.h"

#include <string.h>

/* "various tissues", "sources": of what, does not show. */
static bool bare_kind(const struct parse *p, struct range range)
{
	static const char *const kinds[] = { "tissues", "sources", "areas",
					     "organs",  "sites",   "factors",
					     "methods", "effects", NULL };

	for (size_t i = range.first; i + 1 < range.end; i++)
		if (p->tags[i].tag != TAG_QUANTIFIER &&
		    p->tags[i].tag != TAG_DETERMINER &&
		    !token_is(&p->tokens[i], "various") &&
		    !token_is(&p->tokens[i], "different"))
			return false;
	for (size_t i = 0; kinds[i]; i++)
		if (token_is(&p->tokens[range.end - 1], kinds[i]))
			return true;
	return false;
}

/* "10%", "an additional 5%", "about half": of whom, does not show. */
static bool bare_share(const struct parse *p, struct range range)
{
	bool number = false;

	for (size_t i = range.first; i < range.end; i++) {
		if (p->tags[i].tag == TAG_NUMBER ||
		    token_is(&p->tokens[i], "half"))
			number = true;
		else if (p->tags[i].tag != TAG_DETERMINER &&
			 p->tags[i].tag != TAG_ADVERB &&
			 !token_is(&p->tokens[i], "additional") &&
			 !token_is(&p->tokens[i], "further") &&
			 !token_is(&p->tokens[i], "another") &&
			 !token_is(&p->tokens[i], "%"))
			return false;
	}
	return number;
}

/* "another criterion", "no drug", "both classes": which, does not show. */
bool vague_subject(const struct making *m)
{
	static const char *const words[] = { "another", "further", "additional",
					     "second",  "third",   "fourth",
					     "next",    "no",      "both",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t first;

	if (!s)
		return false;
	first = s->range.first;
	/* "..., and other symptoms include": of what was said before */
	if (token_is(&p->tokens[first], "other") && m->clause->start > 0 &&
	    first == m->clause->start &&
	    m->clause->lead.end == m->clause->lead.first)
		return true;
	/* "(MSC)-based therapy": the phrase begins before its subject */
	if (first > 0 && !p->tokens[first].space_before &&
	    p->tags[first - 1].tag != TAG_OPEN &&
	    p->tags[first - 1].tag != TAG_QUOTE)
		return true;
	if (s->range.end == first + 1 &&
	    token_is(&p->tokens[first], "examples"))
		return true;
	/* "it's thought to be" */
	if (slice_starts_with(p->tokens[first].fold, "it'") ||
	    slice_starts_with(p->tokens[first].fold, "it\u2019"))
		return true;
	/* "three drugs help: a, b and c" */
	if (p->tags[first].tag == TAG_NUMBER &&
	    tag_at(p, m->match->all.end) == TAG_COLON)
		return true;
	if (bare_kind(p, s->range) || bare_share(p, s->range))
		return true;
	/* "what is diagnosing gout?", "examples of improving sources" */
	if (p->tags[first].tag == TAG_GERUND &&
	    (strcmp(m->match->pattern->relation, "property") == 0 ||
	     strcmp(m->match->pattern->relation, "examples") == 0))
		return true;
	/* "some medicines": which, does not show */
	if (s->range.end == first + 2 &&
	    (token_is(&p->tokens[first], "some") ||
	     token_is(&p->tokens[first], "certain") ||
	     token_is(&p->tokens[first], "various")))
		return true;
	/* "many of the conditions": as many as there may be */
	if (first + 1 < s->range.end &&
	    (token_is(&p->tokens[first], "many") ||
	     token_is(&p->tokens[first], "some")) &&
	    token_is(&p->tokens[first + 1], "of"))
		return true;
	if (token_is(&p->tokens[first], "the") && first + 1 < s->range.end) {
		first++;
		/* "the five patients" */
		if (p->tags[first].tag == TAG_NUMBER &&
		    s->range.end - first < 4)
			return true;
	}
	for (size_t i = 0; words[i]; i++)
		if (token_is(&p->tokens[first], words[i]))
			break;
		else if (!words[i + 1])
			return false;
	/* "further trials are needed": whichever they will be */
	if (m->match->pattern->gap &&
	    (token_is(&p->tokens[first], "further") ||
	     token_is(&p->tokens[first], "additional")))
		return false;
	/* "further concerns raised by Kong et al." */
	for (size_t i = first + 1; i < s->range.end; i++)
		if (p->tags[i].tag == TAG_PARTICIPLE &&
		    (token_is(&p->tokens[first], "further") ||
		     token_is(&p->tokens[first], "additional")))
			return false;
	if (token_is(&p->tokens[first], "both"))
		for (size_t i = first; i < s->range.end; i++)
			if (token_is(&p->tokens[i], "and"))
				return false;
	return true;
}
