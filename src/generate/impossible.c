#include "generate/impossible.h"

#include <string.h>

/* "It can prevent infections" of a disease: "it" was its treatment. */
static bool disease_treats(const struct making *m)
{
	static const char *const verbs[] = { "prevent",   "treat", "relieve",
					     "alleviate", "cure",  "heal",
					     NULL };
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const struct capture *v = m->verb;

	return subject && v && !v->verb.passive && !v->verb.negated &&
	       strcmp(subject->type, "condition") == 0 &&
	       strcmp(m->match->pattern->subject, "S") == 0 &&
	       making_verb_is(m, verbs);
}

/* "diagnosed with gout": what they have, not how it is found. */
static bool finds_by_disease(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	const struct lexicon_match *term =
		answer.end > answer.first ? term_in(p, answer, "condition")
					  : NULL;

	return term && term->first == answer.first && answer.first > 0 &&
	       word_is(p, answer.first - 1, "with") &&
	       making_relation_is(m, "diagnosis");
}

/* "Gout is found in the big toe": where it sits, not what it is made from. */
static bool disease_sourced(const struct making *m)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return subject && strcmp(subject->type, "condition") == 0 &&
	       making_relation_is(m, "sourced_from") && !m->rendering.list;
}

/* "a drug approved for gout", without a verb: it approves nothing. */
static bool approves_itself(const struct making *m)
{
	static const char *const verbs[] = { "approve",   "license",
					     "authorize", "authorise",
					     "indicate",  NULL };
	const struct capture *v = m->verb;

	return v && !v->verb.passive && making_verb_is(m, verbs) &&
	       making_relation_is(m, "relation");
}

const char *impossible_refusal(const struct making *m)
{
	if (disease_treats(m))
		return "a disease treats nothing";
	if (approves_itself(m))
		return "a participle was taken for a verb";
	if (finds_by_disease(m))
		return "a disease is no means of finding it";
	return disease_sourced(m) ? "a disease is made from nothing" : NULL;
}
