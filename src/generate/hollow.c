#include "generate/hollow.h"

#include "generate/adverb.h"
#include "generate/verb.h"

#include <string.h>

/* "triple threat:", "four pillars:": the members behind tell, not this. */
static bool announces(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	return !m->rendering.list && !m->match->pattern->polar &&
	       answer.end > answer.first &&
	       tag_at(p, answer.end) == TAG_COLON &&
	       !(answer.end > 0 &&
		 p->tokens[answer.end - 1].kind == TOKEN_NUMBER);
}

/* "four pillars of treatment": how many, of what is asked. */
static bool only_counts(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	static const char *const kinds[] = { "pillars",    "stages",  "phases",
					     "steps",      "types",   "kinds",
					     "forms",      "groups",  "parts",
					     "components", "classes", "ways",
					     "aspects",    "goals",   NULL };

	return answer.end - answer.first < 5 && answer.first + 1 < answer.end &&
	       p->tags[answer.first].tag == TAG_NUMBER &&
	       word_is_any(p, answer.first + 1, kinds);
}

/* "in recent years", "in the last decade": when, and no object. */
static bool is_period(const struct making *m)
{
	static const char *const units[] = { "years",  "year",   "decades",
					     "decade", "months", "century",
					     "times",  NULL };
	static const char *const which[] = { "recent", "last",   "past",
					     "coming", "modern", "next",
					     "early",  "late",   NULL };
	const struct parse *p = &m->statement->parse;
	size_t i = m->rendering.answer.first;

	if (!making_relation_is(m, "relation"))
		return false;
	while (tag_at(p, i) == TAG_DETERMINER)
		i++;
	if (!word_is_any(p, i, which))
		return false;
	i++;
	if (tag_at(p, i) == TAG_NUMBER || word_is(p, i, "few"))
		i++;
	return word_is_any(p, i, units);
}

/* "a threat", "efficacy", "no cure": nobody could tell which is meant. */
static bool is_empty_object(const struct making *m)
{
	static const char *const verbs[] = { "have",    "share", "pose",
					     "show",    "face",  "offer",
					     "hold",    "exert", "carry",
					     "present", "bring", NULL };
	static const char *const nouns[] = { "threat",
					     "threats",
					     "challenge",
					     "challenges",
					     "mechanism",
					     "mechanisms",
					     "status",
					     "problem",
					     "problems",
					     "burden",
					     "hurdle",
					     "hurdles",
					     "action",
					     "activity",
					     "cure",
					     "feature",
					     "features",
					     "characteristic",
					     "characteristics",
					     "similarities",
					     "differences",
					     "values",
					     "hope",
					     "advantages",
					     "advantage",
					     "limitation",
					     "limitations",
					     "goal",
					     "goals",
					     NULL };
	static const char *const bare[] = { "symptoms", "signs",    "changes",
					    "effects",  "problems", NULL };
	const struct parse *p = &m->statement->parse;
	const char *facet = m->match->pattern->facet;
	struct range answer = m->rendering.answer;

	if (!making_verb_is(m, verbs) || m->rendering.list ||
	    m->match->pattern->polar || answer.first >= answer.end ||
	    (facet && strcmp(facet, "means") == 0))
		return false;
	if (tag_at(p, answer.first) == TAG_POSSESSIVE)
		answer.first++; /* "exert their effects" */
	return word_is_any(p, making_head(m, answer), nouns) ||
	       word_is_any(p, answer.first, bare) ||
	       word_is(p, answer.first, "no") ||
	       word_is(p, answer.first, "different");
}

/* "slow or help manage loss": a verb is no object. */
static bool is_verb(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	if (!making_relation_is(m, "object") || m->match->pattern->facet ||
	    m->rendering.cloze)
		return false;
	/* "effects focused on": the verb was a noun */
	if (tag_at(p, first) == TAG_PARTICIPLE &&
	    tag_at(p, first + 1) == TAG_PREPOSITION)
		return true;
	return tag_at(p, first) == TAG_VERB && tag_at(p, first + 1) != TAG_VERB;
}

/* "in many ways, such as in the brain": of what, no one could tell. */
static bool is_of_ways(const struct making *m)
{
	static const char *const words[] = { "ways",     "aspects", "reasons",
					     "respects", "manners", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *kind = match_capture(m->match, "H", 1);

	return kind && m->match->pattern->examples_only &&
	       (word_is_any(p, kind->range.end - 1, words) ||
		tag_at(p, m->rendering.answer.first) == TAG_PREPOSITION);
}

/* "stem cells have shown potential for": for much else, too. */
static bool promises_much(const struct making *m)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return subject && term_is_stem_cell(subject) && m->verb &&
	       making_contains(m->claim->question, SLICE(" potential?"));
}

/* "many people report", "patients may feel": who, does not show. */
static bool is_any_people(const struct making *m, struct range range)
{
	static const char *const people[] = { "people", "individuals", "adults",
					      "persons", NULL };
	const struct parse *p = &m->statement->parse;

	if (m->clause->lead.end > m->clause->lead.first)
		return false;
	if (range.end == range.first + 1)
		return word_is(p, range.first, "patients") ||
		       word_is_any(p, range.first, people);
	return range.end == range.first + 2 &&
	       tag_at(p, range.first) == TAG_QUANTIFIER &&
	       word_is_any(p, range.first + 1, people);
}

/* "10%", "10% of patients": how many it is, is the fact. */
static bool is_number_of(const struct parse *p, struct range range)
{
	size_t end = number_phrase(p, range.first);

	return end > range.first &&
	       (end == range.end ||
		(word_is(p, end, "of") &&
		 (word_is(p, end - 1, "%") || word_is(p, end - 1, "percent"))));
}

/* "what do patients have?", "what do 10% develop?": of whom is not said. */
static bool is_bare_people(const struct making *m)
{
	static const char *const people[] = { "patients",    "people", "adults",
					      "children",    "men",    "women",
					      "individuals", "most",   "some",
					      "others",      NULL };
	static const char *const have[] = { "have", NULL };
	static const char *const undergo[] = { "experience", "report",
					       "suffer",     "notice",
					       "describe",   "feel",
					       NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t last;

	if (!s || !(making_relation_is(m, "object") ||
		    making_relation_is(m, "experience") ||
		    making_relation_is(m, "property")))
		return false;
	last = s->range.end - 1;
	if ((making_relation_is(m, "experience") ||
	     making_verb_is(m, undergo)) &&
	    is_any_people(m, s->range))
		return true;
	return is_number_of(p, s->range) || word_is(p, last, "%") ||
	       word_is(p, last, "percent") ||
	       (s->range.end == s->range.first + 1 && making_verb_is(m, have) &&
		word_is_any(p, last, people));
}

/* "not uncommon", "not without": nothing is denied by it. */
static bool denies_denial(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (!m->match->pattern->polar || answer.first >= answer.end)
		return false;
	while (answer.first + 1 < answer.end &&
	       p->tags[answer.first].tag == TAG_DETERMINER)
		answer.first++;
	return p->tags[answer.first].tag == TAG_ADJECTIVE &&
	       slice_starts_with(p->tokens[answer.first].fold, "un") &&
	       answer.end == answer.first + 1;
}

/* "late adolescence/early adulthood", "a ratio of 40:100": one of a pair */
static bool cuts_slash(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;
	size_t end = m->rendering.answer.end;

	return end > first &&
	       ((word_is(p, end, "/") && !p->tokens[end].space_before) ||
		(first > 1 && word_is(p, first - 1, ":") &&
		 tag_at(p, first) == TAG_NUMBER &&
		 !p->tokens[first].space_before &&
		 !m->match->pattern->functional));
}

/* "clots may form, blocking a vein" without its comma: no object. */
static bool is_what_it_does(const struct making *m)
{
	static const char *const by_itself[] = { "form",   "occur",   "arise",
						 "appear", "develop", "happen",
						 NULL };
	const struct capture *v = m->verb;
	struct range answer = m->rendering.answer;

	return v && !v->verb.passive && verb_is(&v->verb, by_itself) &&
	       tag_at(&m->statement->parse, answer.first) == TAG_GERUND;
}

/* "cells of the same type": as what? */
static bool is_the_same(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	for (size_t i = answer.first; i + 1 < answer.end; i++)
		if (word_is(p, i, "same") &&
		    (word_is(p, i + 1, "type") || word_is(p, i + 1, "kind") ||
		     word_is(p, i + 1, "way")))
			return !m->match->pattern->polar &&
			       !word_is(p, i + 2, "as") &&
			       !word_is(p, i + 2, "of");
	return false;
}

/* "stop 3 d before": when, but what was asked for. */
static bool is_time_for_thing(const struct making *m)
{
	static const char *const units[] = {
		"d",     "day",   "days",    "h",      "hr",  "hour", "hours",
		"week",  "weeks", "month",   "months", "min", "year", "wk",
		"years", "wks",   "minutes", "mo",     NULL
	};
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	return making_relation_is(m, "recommended_for") &&
	       making_contains(m->claim->question, SLICE("what should")) &&
	       tag_at(p, first) == TAG_NUMBER &&
	       word_is_any(p, first + 1, units);
}

/*
 * "is no character flaw", "does not suit lungs other than these": nobody
 * said so, or the exception would be taught as well.
 */
static bool denies_talk(const struct making *m)
{
	static const char *const talk[] = {
		"inconvenience", "flaw",     "weakness", "luxury", "excuse",
		"myth",          "joke",     "choice",   "fad",    "sentence",
		"monolith",      "nuisance", NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (!m->match->pattern->polar || !making_relation_is(m, "is_not"))
		return false;
	return word_is_any(p, answer.end - 1, talk) ||
	       making_contains(m->claim->question, SLICE(" other than ")) ||
	       making_contains(m->claim->question, SLICE(" monolithic "));
}

/* "what do drugs aim to?": the verb is in the answer. */
static bool aims_openly(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const char *question = m->claim->question;
	size_t size = strlen(question);
	size_t first = m->rendering.answer.first;

	return size > 4 && strcmp(question + size - 4, " to?") == 0 &&
	       (tag_at(p, first) == TAG_VERB || word_is(p, first, "either"));
}

const char *hollow_refusal(const struct making *m)
{
	if (m->match->pattern->gap)
		return NULL;
	if (announces(m) || only_counts(m))
		return "announces what follows";
	if (making_contains(m->claim->question, SLICE(" is as the ")) ||
	    making_contains(m->claim->question, SLICE(" are as the ")))
		return "asks for nothing definite";
	if (aims_openly(m))
		return "asks for nothing definite";
	if (is_period(m))
		return "asks for a time as for an object";
	if (is_empty_object(m) || adverb_hangs(m) || is_bare_people(m) ||
	    is_verb(m) || is_of_ways(m) || promises_much(m) ||
	    denies_denial(m) || is_what_it_does(m) || is_the_same(m) ||
	    is_time_for_thing(m) || denies_talk(m))
		return "asks for nothing definite";
	if (cuts_slash(m))
		return "one of a pair";
	return NULL;
}
