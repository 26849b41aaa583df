#include "generate/bare_object.h"

#include <stdint.h>
#include <string.h>

#include "generate/opener.h"

/* One word for any of its kind: "symptoms", "mortality". */
static bool is_bare(const struct making *m)
{
	static const char *const nouns[] = {
		"symptom",    "symptoms",        "sign",
		"signs",      "complication",    "complications",
		"damage",     "changes",         "problems",
		"effects",    "outcome",         "outcomes",
		"mortality",  "survival",        "risk",
		"risks",      "results",         "recovery",
		"function",   "health",          "response",
		"responses",  "diseases",        "conditions",
		"disability", "recurrence",      "relapse",
		"relapses",   "hospitalization", "hospitalisation",
		"life",       "tissue",          "tissues",
		"organs",     "quality",         "healing",
		"management", "treatment",       "progression",
		NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	struct range scope = m->rendering.scope;

	if (scope.end > scope.first)
		answer.end = scope.first - 1; /* "symptoms in gout" */
	while (answer.first < answer.end &&
	       (p->tags[answer.first].tag == TAG_DETERMINER ||
		p->tags[answer.first].tag == TAG_QUANTIFIER ||
		p->tags[answer.first].tag == TAG_ADVERB))
		answer.first++;
	while (answer.first < answer.end &&
	       p->tags[answer.end - 1].tag == TAG_ADVERB)
		answer.end--;
	return answer.end == answer.first + 1 &&
	       m->rendering.tail.end == m->rendering.tail.first &&
	       word_is_any(p, answer.first, nouns);
}

/* "does not harm everyone": whom it harms, nobody says. */
static bool denies_of_all(const struct making *m)
{
	static const char *const all[] = { "everyone", "everybody", "all",
					   "every",    "always",    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	if (!v || (!v->verb.negated && !making_relation_is(m, "is_not")))
		return false;
	for (size_t i = v->range.first; i < m->match->all.end; i++)
		if (word_is_any(p, i, all))
			return true;
	return false;
}

/* "[the risk of a heart attack] increases greatly": no noun at all. */
static bool is_verb(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	const struct word_entry *e =
		answer.first < p->count ? p->tags[answer.first].entry : NULL;

	return answer.end > answer.first + 1 && e && e->verb &&
	       (e->forms & VERB_S) && tag_at(p, answer.first + 1) == TAG_ADVERB;
}

/* "[infections can cause] neuropathy": as much else does. */
static bool is_condition(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	const struct lexicon_match *term = term_in(p, answer, "condition");

	return term && term->first == answer.first && term->end == answer.end;
}

/* "[drugs treat] symptoms of gout": as all of them do. */
static bool is_own_symptoms(const struct making *m)
{
	static const char *const verbs[] = { "treat",   "manage",  "relieve",
					     "ease",    "control", "alleviate",
					     "address", NULL };
	static const char *const nouns[] = { "symptoms", "signs", "causes",
					     NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	while (tag_at(p, answer.first) == TAG_DETERMINER)
		answer.first++;
	return making_verb_is(m, verbs) &&
	       word_is_any(p, answer.first, nouns) &&
	       word_is(p, answer.first + 1, "of") && !m->rendering.list;
}

/* "moisture faster": than what, and a thing is no how. */
static bool is_faster(const struct making *m)
{
	static const char *const how[] = { "faster",  "slower", "earlier",
					   "longer",  "better", "worse",
					   "quicker", NULL };
	struct range answer = m->rendering.answer;

	return answer.end > answer.first + 1 &&
	       word_is_any(&m->statement->parse, answer.end - 1, how);
}

/* "the normal functioning of the bowel": any harm does that. */
static bool is_normal_function(const struct making *m)
{
	static const char *const nouns[] = { "function",    "functions",
					     "functioning", "activity",
					     "activities",  "work",
					     NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	while (tag_at(p, answer.first) == TAG_DETERMINER)
		answer.first++;
	return word_is(p, answer.first, "normal") &&
	       word_is_any(p, answer.first + 1, nouns);
}

/* "what can gout cause?": one of many things. */
static bool is_one_of_many(const struct making *m)
{
	static const char *const verbs[] = { "cause",  "trigger", "induce",
					     "create", "worsen",  "provoke",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return v &&
	       (is_condition(m) ||
		(subject && strcmp(subject->type, "condition") == 0 &&
		 !m->rendering.specific)) &&
	       making_verb_is(m, verbs) && !m->rendering.list &&
	       m->rendering.items < 2 &&
	       m->rendering.tail.end == m->rendering.tail.first &&
	       v->verb.auxiliary != SIZE_MAX && !v->verb.negated &&
	       p->tags[v->verb.auxiliary].tag == TAG_MODAL;
}

/* "what does the doctor decide?": what one person does is no fact. */
static bool is_of_doctors(const struct making *m)
{
	static const char *const heads[] = { "doctor",
					     "physician",
					     "clinician",
					     "provider",
					     "anesthesiologist",
					     "dermatologist",
					     "cardiologist",
					     "neurologist",
					     "technician",
					     "therapist",
					     "nurse",
					     "specialist",
					     "surgeon",
					     "dentist",
					     "mothers",
					     "parents",
					     "caregivers",
					     NULL };
	/* "doctors have to rule out": what they all do, but for these */
	static const char *const doctors[] = { "doctors", "physicians",
					       "clinicians", "providers",
					       NULL };
	static const char *const acts[] = { "diagnose", "treat",  "prescribe",
					    "need",     "see",    "check",
					    "review",   "look",   "recommend",
					    "initiate", "choose", "offer",
					    NULL };
	const char *lead = opener_lead(m);
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head;

	if (!s || m->rendering.list || (lead && *lead))
		return false;
	head = making_head(m, s->range);
	return word_is_any(p, head, heads) ||
	       (word_is_any(p, head, doctors) && making_verb_is(m, acts));
}

/* "produces no symptoms until late": asked for what it does not. */
static bool is_none(const struct making *m)
{
	static const char *const none[] = { "no",        "any",     "anything",
					    "something", "nothing", NULL };

	return !m->rendering.list && m->rendering.items < 2 &&
	       word_is_any(&m->statement->parse, m->rendering.answer.first,
			   none);
}

/* "a documented medical condition": which? */
static bool is_unnamed_condition(const struct making *m)
{
	static const char *const heads[] = {
		"condition", "conditions", "disease", "diseases",
		"disorder",  "disorders",  "illness", "illnesses",
		"problem",   "problems",   NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	answer.end = making_head(m, answer) + 1;
	return !m->rendering.list && tag_at(p, answer.first) != TAG_NUMBER &&
	       m->rendering.items < 2 &&
	       word_is_any(p, answer.end - 1, heads) &&
	       !term_in(p, answer, NULL);
}

/* "medications treat early stages": which, and which do not? */
static bool is_of_any_drug(const struct making *m)
{
	static const char *const any[] = {
		"medication", "medications", "medicine",  "medicines", "drugs",
		"treatments", "therapies",   "treatment", "therapy",   NULL
	};
	const struct capture *s = making_subject(m);

	return s && s->range.end == s->range.first + 1 && !m->rendering.list &&
	       word_is_any(&m->statement->parse, s->range.first, any) &&
	       m->clause->lead.end == m->clause->lead.first;
}

/* "presents the same way": as what was named before. */
static bool is_same_way(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	return answer.end > answer.first + 1 &&
	       word_is(p, answer.end - 1, "way") &&
	       word_is(p, answer.end - 2, "same");
}

/* "the chambers beat rapidly and irregularly": how, and no thing. */
static bool is_manner(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	for (size_t i = answer.first; i < answer.end; i++)
		if (p->tags[i].tag != TAG_ADVERB &&
		    p->tags[i].tag != TAG_CONJUNCTION)
			return false;
	return answer.end > answer.first;
}

/*
 * "grow large", "walk around unaided", "fail to fully heal it": how they are or
 * what they do, no thing.
 */
static bool is_no_thing(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (answer.first && word_is(p, answer.first - 1, "to") &&
	    tag_at(p, answer.first) == TAG_ADVERB)
		return true;
	for (size_t i = answer.first; i < answer.end; i++)
		if (p->tags[i].tag != TAG_ADJECTIVE &&
		    p->tags[i].tag != TAG_ADVERB &&
		    p->tags[i].tag != TAG_CONJUNCTION)
			return false;
	return !m->match->pattern->facet && answer.end > answer.first;
}

/* "90% of patients lost": how many did is the fact. */
static bool is_of_share(const struct making *m)
{
	static const char *const units[] = { "percent", "million", "thousand",
					     "%", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t i = s ? s->range.first : 0;

	if (!s || m->match->pattern->facet)
		return false;
	while (tag_at(p, i) == TAG_DETERMINER || tag_at(p, i) == TAG_PARTICIPLE)
		i++; /* "an estimated 5 million" */
	return tag_at(p, i) == TAG_NUMBER && i + 1 < s->range.end &&
	       (word_is_any(p, i + 1, units) ||
		memchr(p->tokens[i].fold.bytes, '%', p->tokens[i].fold.length));
}

/* "causing [the cells to die]": what they do hangs on the cause. */
static bool is_made_to_act(const struct making *m)
{
	static const char *const verbs[] = { "cause", "enable", "allow",
					     "force", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	size_t verb = answer.first;
	const struct word_entry *e;

	while (verb && (p->tags[verb - 1].tag == TAG_DETERMINER ||
			p->tags[verb - 1].tag == TAG_POSSESSIVE))
		verb--;
	e = verb ? p->tags[verb - 1].entry : NULL;
	if (!e || !e->verb || m->rendering.cloze ||
	    strchr(m->match->pattern->answer, ' ')) /* with its verb */
		return false;
	for (size_t k = 0; verbs[k]; k++)
		for (size_t i = answer.first + 1;
		     strcmp(e->verb, verbs[k]) == 0 && i < answer.end; i++)
			if (p->tags[i].tag == TAG_TO)
				return true;
			else if (p->tags[i].tag == TAG_RELATIVE ||
				 p->tags[i].tag == TAG_OPEN)
				break;
	return false;
}

/* "is a full understanding known?": how well it is understood is asked. */
static bool is_understanding(const struct making *m)
{
	static const char *const words[] = { "understanding", "knowledge",
					     NULL };
	const struct capture *s = making_subject(m);

	return s &&
	       word_is_any(&m->statement->parse,
			   noun_phrase_head(&m->statement->parse, s->range),
			   words);
}

const char *bare_object_refusal(const struct making *m)
{
	if (making_relation_is(m, "unknown") && is_understanding(m))
		return "asks for nothing definite";
	if (is_of_share(m))
		return "how many did is the fact";
	if (is_made_to_act(m))
		return "asks for half of what is caused";
	if (making_relation_is(m, "is_not") && denies_of_all(m))
		return "asks for nothing definite";
	if (making_relation_is(m, "relation") &&
	    (denies_of_all(m) || is_no_thing(m)))
		return "asks for nothing definite";
	if (!making_relation_is(m, "object") || m->match->pattern->facet ||
	    m->match->pattern->examples_only)
		return NULL;
	if (is_of_doctors(m))
		return "tells what a practice does";
	return is_none(m) || is_same_way(m) || is_faster(m) ||
			       is_normal_function(m) ||
			       is_unnamed_condition(m) || is_of_any_drug(m) ||
			       is_manner(m) || is_bare(m) || denies_of_all(m) ||
			       is_own_symptoms(m) || is_verb(m) ||
			       is_one_of_many(m)
		       ? "asks for nothing definite"
		       : NULL;
}
