#include "generate/indefinite.h"

#include <stdint.h>
#include <string.h>

/* The answer without what leads it in: "to the other muscles". */
static struct range bare_answer(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	struct range scope = m->rendering.scope;

	if (scope.end > scope.first)
		answer.end = scope.first - 1; /* "tissues in gout" */
	while (answer.first < answer.end &&
	       (p->tags[answer.first].tag == TAG_PREPOSITION ||
		p->tags[answer.first].tag == TAG_DETERMINER ||
		p->tags[answer.first].tag == TAG_POSSESSIVE))
		answer.first++;
	return answer;
}

/* "other muscles", "the damaged area of the heart": which, it doesn't say. */
static bool is_some_place(const struct making *m)
{
	static const char *const which[] = {
		"other",       "another",  "surrounding", "neighbouring",
		"neighboring", "nearby",   "adjacent",    "damaged",
		"injured",     "diseased", "affected",    "target",
		"different",   "various",  "opposing",    "certain",
		"specific",    NULL
	};
	static const char *const places[] = { "area",   "areas",   "part",
					      "parts",  "site",    "sites",
					      "place",  "places",  "region",
					      "tissue", "tissues", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = bare_answer(m);

	return !m->rendering.list && word_is_any(p, answer.first, which) &&
	       (answer.end == answer.first + 2 ||
		word_is_any(p, answer.first + 1, places));
}

/* "the skin", of what harms it: which part else would be harmed? */
static bool is_whole_organ(const struct making *m)
{
	static const char *const organs[] = {
		"skin",   "brain",  "nerve",  "nerves",  "artery",  "arteries",
		"heart",  "blood",  "body",   "bone",    "bones",   "joint",
		"joints", "cells",  "muscle", "muscles", "tissue",  "tissues",
		"organ",  "organs", "spine",  "vessel",  "vessels", NULL
	};
	static const char *const harms[] = { "damage",   "alter",   "affect",
					     "irritate", "inflame", "compress",
					     "attack",   "injure",  "widen",
					     "harm",     "hurt",    "weaken",
					     "destroy",  "invade",  NULL };
	static const char *const mainly[] = { "primarily", "mainly",
					      "mostly",    "chiefly",
					      "usually",   "typically",
					      NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;
	struct range answer = bare_answer(m);

	for (size_t i = v ? v->range.first : 0; v && i < v->range.end; i++)
		if (word_is_any(p, i, mainly))
			return false;
	return answer.end == answer.first + 1 && making_verb_is(m, harms) &&
	       word_is_any(p, answer.first, organs);
}

static bool is_people(const struct parse *p, size_t head)
{
	static const char *const people[] = {
		"patient",     "patients", "people", "persons",
		"individuals", "children", "adults", "women",
		"men",         "infants",  "cases",  NULL
	};

	return word_is_any(p, head, people);
}

/* "certain medical conditions", "several drugs": which do, is the fact. */
static bool is_of_some(const struct making *m)
{
	static const char *const some[] = { "some",     "certain",   "various",
					    "several",  "different", "only",
					    "specific", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	return s && word_is_any(p, s->range.first, some) &&
	       s->range.end > s->range.first + 1 &&
	       !is_people(p, making_head(m, s->range)) && !m->rendering.list;
}

/* "the plan may limit running": of which, only its text shows. */
static bool is_of_that_one(const struct making *m)
{
	static const char *const heads[] = {
		"plan", "option",  "procedure", "process", "approach",
		"step", "message", "team",      "person",  "choice",
		"aim",  "result",  "results",   "change",  "changes",
		"idea", "person",  "machine",   "device",  NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	return s && s->range.end == s->range.first + 2 &&
	       word_is(p, s->range.first, "the") &&
	       word_is_any(p, s->range.first + 1, heads) &&
	       !m->rendering.subject.entry;
}

/* "patients are given": which, and when, does the question not tell. */
static bool is_of_any_patient(const struct making *m)
{
	static const char *const types[] = { "condition", "drug",    "class",
					     "procedure", "symptom", "test",
					     "cell",      NULL };
	const struct capture *s = making_subject(m);

	if (!s || s->range.end != s->range.first + 1 ||
	    !is_people(&m->statement->parse, s->range.first))
		return false;
	for (size_t i = 0; types[i]; i++)
		if (making_names(m, m->claim->question, types[i], NULL))
			return false;
	return true;
}

/* "one option is surgery": of how many, and for whom? */
static bool is_one_option(const struct making *m)
{
	static const char *const heads[] = {
		"option",      "way",    "approach", "example", "method",
		"possibility", "choice", "measure",  NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	return s && s->range.end <= s->range.first + 3 &&
	       word_is(p, s->range.first, "one") &&
	       word_is_any(p, s->range.end - 1, heads);
}

/* "shift each year": when, and no object. */
static bool is_every_time(const struct making *m)
{
	static const char *const every[] = { "each", "every", NULL };
	static const char *const units[] = { "year", "month",  "week",
					     "day",  "night",  "time",
					     "hour", "season", NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	return word_is_any(p, first, every) && word_is_any(p, first + 1, units);
}

/* "80 % of patients are in poor countries": where, but what is asked. */
static bool is_place_of_being(const struct making *m)
{
	static const char *const where[] = { "in",     "at",   "on",
					     "within", "from", NULL };
	const struct parse *p = &m->statement->parse;

	return making_relation_is(m, "property") && !m->match->pattern->facet &&
	       word_is_any(p, m->rendering.answer.first, where);
}

/* "underwent", "completed", "repeated": what was done in a study. */
static bool is_deed_of_study(const struct making *m)
{
	static const char *const deeds[] = { "undergo",  "complete", "repeat",
					     "give",     "sign",     "enter",
					     "withdraw", "attend",   "provide",
					     "return",   NULL };
	static const char *const enrolled[] = { "patients",   "participants",
						"volunteers", "subjects",
						"children",   "adults",
						NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const struct capture *v = m->verb;
	const struct word_entry *e;
	bool people = false;

	if (!s || !v || !making_verb_is(m, deeds))
		return false;
	for (size_t i = s->range.first; i < s->range.end && !people; i++)
		people = word_is_any(p, i, enrolled);
	e = p->tags[v->range.first].entry;
	return people &&
	       (word_is(p, v->range.first, "had") ||
		(e && (e->forms & VERB_PAST) && !(e->forms & VERB_BASE)));
}

const char *indefinite_refusal(const struct making *m)
{
	const char *facet = m->match->pattern->facet;
	bool where = facet && strcmp(facet, "where") == 0;

	if (m->match->pattern->gap || m->match->pattern->polar)
		return NULL;
	if (is_place_of_being(m))
		return "asks for a place as for an object";
	if (is_deed_of_study(m))
		return "tells how a study was run";
	if (is_one_option(m) || is_of_any_patient(m))
		return "its subject is not said";
	if (!(making_relation_is(m, "object") ||
	      making_relation_is(m, "relation") ||
	      making_relation_is(m, "affects")) ||
	    (facet && !where) || m->match->pattern->examples_only)
		return NULL;
	return is_some_place(m) || is_whole_organ(m) || is_of_some(m) ||
			       is_of_that_one(m) || is_every_time(m)
		       ? "asks for nothing definite"
		       : NULL;
}
