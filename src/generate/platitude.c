#include "generate/platitude.h"

#include <string.h>

#include "generate/word_start.h"

/* "relieve symptoms", "experience symptoms": as any do. */
static bool is_any_symptom(const struct making *m)
{
	static const char *const words[] = { "symptoms", "signs",   "problems",
					     "changes",  "effects", "results",
					     "outcomes", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (answer.end == answer.first + 2 &&
	    tag_at(p, answer.first) == TAG_VERB)
		answer.first++;
	return answer.end == answer.first + 1 && !m->rendering.cloze &&
	       word_is_any(p, answer.first, words) && m->verb;
}

/* "requires immediate medical treatment": as any disease does. */
static bool is_any_care(const struct making *m)
{
	static const char *const verbs[] = { "require",   "requires", "need",
					     "needs",     "demand",   "demands",
					     "requiring", NULL };
	static const char *const words[] = {
		"treatment",   "attention", "care",           "immediate",
		"medical",     "prompt",    "urgent",         "emergency",
		"early",       "careful",   "ongoing",        "timely",
		"proper",      "and",       "special",        "evaluation",
		"management",  "further",   "diagnosis",      "planning",
		"monitoring",  "accurate",  "individualized", "follow-up",
		"supervision", "plan",      "individualised", NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (answer.first == 0 || answer.first == answer.end ||
	    !word_is_any(p, answer.first - 1, verbs))
		return false;
	for (size_t i = answer.first; i < answer.end; i++)
		if (!word_is_any(p, i, words) && tag_at(p, i) != TAG_COMMA)
			return false;
	return true;
}

/* "may help clarify the diagnosis and guide treatment": as all care may. */
static bool is_any_benefit(const struct making *m)
{
	static const char *const words[] = {
		"help",       "clarify",  "the",       "diagnosis",
		"and",        "guide",    "treatment", "improve",
		"outcomes",   "outcome",  "prevent",   "complications",
		"management", "care",     "plan",      "quality",
		"of",         "life",     "your",      "patients",
		"patient",    "support",  "recovery",  "optimize",
		"optimise",   "better",   "long-term", "results",
		"minimize",   "minimise", "risk",      "further",
		"to",         NULL
	};
	static const char *const looks[] = {
		"detection",    "assessment",  "diagnosis", "evaluation",
		"intervention", "recognition", NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	struct range answer = m->rendering.answer;
	size_t verbs = 0;

	for (size_t i = answer.first; i < answer.end; i++) {
		if (!word_is_any(p, i, words) && tag_at(p, i) != TAG_COMMA)
			return false;
		verbs += tag_at(p, i) == TAG_VERB;
	}
	if (verbs || answer.end <= answer.first)
		return verbs > 0;
	return making_contains(m->claim->question, SLICE(" help ")) ||
	       (s && word_is_any(p, making_head(m, s->range), looks));
}

/* "epilepsy is treated with antiepileptic drugs": the name says it. */
static bool is_against_topic(const struct making *m)
{
	enum { BEGINNING = 5 };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (m->rendering.list || answer.first >= answer.end ||
	    answer.end > answer.first + 5)
		return false;
	for (size_t i = answer.first; i < answer.end; i++) {
		struct slice word = p->tokens[i].fold;
		size_t anti = slice_starts_with(word, "anti-")  ? 5
			      : slice_starts_with(word, "anti") ? 4
								: 0;

		if (!anti || word.length < anti + BEGINNING)
			continue;
		word = (struct slice){ word.bytes + anti, BEGINNING };
		if (word_start_find(m->claim->question, word))
			return true;
	}
	return false;
}

/* "gained [wide] popularity", at the noun */
static bool is_renown(const struct parse *p, size_t noun)
{
	static const char *const nouns[] = { "popularity",  "attention",
					     "interest",    "traction",
					     "recognition", "admiration",
					     "momentum",    NULL };
	static const char *const gains[] = { "gain",   "attract", "receive",
					     "garner", "draw",    NULL };

	if (!word_is_any(p, noun, nouns))
		return false;
	for (size_t i = noun; i-- > 0 && i + 2 >= noun;) {
		const struct word_entry *e = p->tags[i].entry;

		for (size_t k = 0; e && e->verb && gains[k]; k++)
			if (strcmp(e->verb, gains[k]) == 0)
				return true;
	}
	return false;
}

/* "deserves proper care", "gained popularity": said in praise or pity. */
static bool is_esteem(const struct making *m)
{
	static const char *const verbs[] = { "deserve", "merit", NULL };
	const struct range all = m->match->all;
	const char *facet = m->match->pattern->facet;
	bool why = facet && strcmp(facet, "why") == 0; /* that may be known */

	for (size_t i = all.first; i < all.end && !why; i++)
		if (is_renown(&m->statement->parse, i))
			return true;
	return making_verb_is(m, verbs) ||
	       making_contains(m->claim->question, SLICE(" deserve")) ||
	       making_contains(m->claim->answer, SLICE(" deserve"));
}

/* "both adults and children": whoever there is. */
static bool is_anybody(const struct making *m)
{
	static const char *const words[] = {
		"both",     "adults",  "adult",       "children", "men",
		"women",    "people",  "individuals", "and",      "or",
		"anyone",   "anybody", "everyone",    "persons",  "humans",
		"patients", "of",      "all",         "any",      "ages",
		"race",     "races",   "sex",         "gender",   "ethnicity",
		"age",      "sexes",   "genders",     "males",    "females",
		NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (!making_relation_is(m, "affects") &&
	    !making_relation_is(m, "relation") &&
	    !making_relation_is(m, "object"))
		return false; /* "the reservoir is humans" */
	for (size_t i = answer.first; i < answer.end; i++)
		if (!word_is_any(p, i, words))
			return false;
	return answer.end > answer.first + 1 ||
	       word_is(p, answer.first, "humans") ||
	       word_is(p, answer.first, "people");
}

/* "treatment may include medication and surgery": which, is not said. */
static bool is_any_remedy(const struct making *m)
{
	static const char *const words[] = { "medication",
					     "medications",
					     "medicine",
					     "medicines",
					     "drugs",
					     "drug",
					     "surgery",
					     "lifestyle",
					     "changes",
					     "therapy",
					     "therapies",
					     "treatment",
					     "treatments",
					     "combination",
					     "modifications",
					     "pharmacological",
					     "psychological",
					     "techniques",
					     "methods",
					     "and",
					     "or",
					     "of",
					     "in",
					     "certain",
					     "some",
					     "cases",
					     "a",
					     "the",
					     "procedures",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	struct range answer = m->rendering.answer;

	if (!s || answer.end < answer.first + 2)
		return false;
	for (size_t i = answer.first; i < answer.end; i++)
		if (!word_is_any(p, i, words) && tag_at(p, i) != TAG_COMMA)
			return false;
	return true;
}

/* "the person may have", "Mr. Su is": one who is described. */
static bool is_one_person(const struct making *m)
{
	static const char *const titles[] = { "mr", "mrs", "mr.", "mrs.",
					      NULL };
	static const char *const one[] = { "person",     "patient", "child",
					   "individual", "user",    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	if (!s)
		return false;
	return word_is_any(p, s->range.first, titles) ||
	       (s->range.end == s->range.first + 2 &&
		word_is_any(p, s->range.first + 1, one) &&
		(making_relation_is(m, "property") ||
		 making_relation_is(m, "object")));
}

/* "not the only part that suffers": that there are others tells nothing. */
static bool denies_only(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	if (making_contains(m->claim->question, SLICE(" not the only ")))
		return true;
	while (tag_at(p, first) == TAG_DETERMINER)
		first++;
	return m->match->pattern->polar && making_relation_is(m, "is_not") &&
	       word_is(p, first, "only");
}

/* "particularly common in adults": no place, no time, no member. */
static bool is_half_circumstance(const struct making *m)
{
	static const char *const about[] = { "concerning", "regarding", "given",
					     NULL };
	static const char *const so[] = { "common",    "useful",  "effective",
					  "important", "helpful", "high",
					  "low",       "severe",  "valuable",
					  NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	return making_relation_is(m, "circumstance") &&
	       (word_is_any(p, first, about) || word_is_any(p, first, so) ||
		(tag_at(p, first) == TAG_ADJECTIVE &&
		 tag_at(p, first + 1) == TAG_PREPOSITION));
}

/* "is responsible for 500,000 fractures": where and when counted? */
static bool is_bare_count(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	size_t first = answer.first;

	if (!making_relation_is(m, "property") ||
	    !match_capture(m->match, "A", 1))
		return false;
	while (first < answer.end && (tag_at(p, first) == TAG_PREPOSITION ||
				      tag_at(p, first) == TAG_ADVERB))
		first++;
	return tag_at(p, first) == TAG_NUMBER &&
	       memchr(p->tokens[first].fold.bytes, ',',
		      p->tokens[first].fold.length);
}

/*
 * "patients experienced", "observed in terms of pain": in which trial, and of
 * whom, is not said; and what has examples is asked for by these.
 */
static bool is_of_some_trial(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);
	const struct capture *o = match_capture(m->match, "O", 1);

	if (s && making_relation_is(m, "experience"))
		return s->range.end == s->range.first + 1 &&
		       making_contains(m->claim->question, SLICE(" did "));
	if (!s || !o || !making_relation_is(m, "observed_in"))
		return false;
	for (size_t i = s->range.first; i < s->range.end; i++)
		if (word_is(p, i, "including") || word_is(p, i, "such"))
			return true;
	return word_is(p, o->range.first, "terms");
}

/* "may be painful in severe cases": that it may tells nothing definite. */
static bool may_be_like(const struct making *m)
{
	static const char *const may[] = { "may", "might", "can", "could",
					   NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	return v && word_is_any(p, v->range.first, may) &&
	       making_contains(m->claim->question, SLICE(" be like?"));
}

/* "symptoms can be quite mild": how they are, not which. */
static bool is_how_only(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (!making_relation_is(m, "symptom") || answer.first == answer.end ||
	    term_in(p, answer, NULL))
		return false;
	for (size_t i = answer.first; i < answer.end; i++)
		if (tag_at(p, i) != TAG_ADVERB &&
		    tag_at(p, i) != TAG_ADJECTIVE &&
		    tag_at(p, i) != TAG_CONJUNCTION)
			return false;
	return true;
}

/* "in 19 of 58": a share of a number, and not of people. */
static bool is_of_number(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *r = match_capture(m->match, "R", 1);

	return r && making_relation_is(m, "proportion") &&
	       tag_at(p, r->range.first) == TAG_NUMBER;
}

/* "reduced mortality RR=0.70": a statistic is not what was reduced. */
static bool ends_in_statistic(const struct making *m)
{
	static const char *const words[] = { "rr",  "hr",  "nnt", "irr",
					     "arr", "rrr", "smd", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	size_t length = strlen(m->claim->answer);

	if (m->match->pattern->functional || !length ||
	    m->claim->answer[length - 1] < '0' ||
	    m->claim->answer[length - 1] > '9')
		return false;
	for (size_t i = answer.first + 1; i < answer.end; i++)
		if (word_is_any(p, i, words) &&
		    p->tokens[i].shape == SHAPE_UPPER)
			return true;
	return false;
}

/* "common examples include", "the label includes": of what? */
static bool is_of_something(const struct making *m)
{
	static const char *const heads[] = { "examples",    "label",
					     "term",        "list",
					     "differences", "category",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);

	return s && making_relation_is(m, "includes") &&
	       word_is_any(p, s->range.end - 1, heads);
}

/* "45 studies were", "30 trials include": how a review was made. */
static bool counts_studies(const struct making *m)
{
	static const char *const studies[] = { "studies", "articles", "papers",
					       "trials",  "records",  NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);

	return s && making_relation_is(m, "symptom") &&
	       tag_at(p, s->range.first) == TAG_NUMBER &&
	       word_is_any(p, s->range.first + 1, studies);
}

/* "this protein", of which the name was not taken: any protein. */
static bool is_generic(const struct making *m)
{
	static const char *const nouns[] = {
		"protein",    "hormone",   "enzyme", "gene",
		"molecule",   "substance", "drug",   "medicine",
		"medication", "virus",     "organ",  NULL
	};
	const char *text = m->rendering.subject.text;

	for (size_t i = 0; text && nouns[i]; i++)
		if (strcmp(text, nouns[i]) == 0)
			return true;
	return false;
}

/* "the first drug for gout", "a previously recommended one": not what it is */
static bool is_place_in_time(const struct making *m)
{
	static const char *const before[] = { "previously", "formerly", NULL };
	static const char *const ranks[] = { "first", "second", "only", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	if (!making_relation_is(m, "property") || m->match->pattern->facet)
		return false;
	while (answer.first < answer.end &&
	       tag_at(p, answer.first) == TAG_DETERMINER)
		answer.first++;
	return word_is_any(p, answer.first, before) ||
	       (subject && strcmp(subject->type, "drug") == 0 &&
		word_is_any(p, answer.first, ranks));
}

/* "patients may get heart failure" in an article on it */
static bool is_the_topic(const struct making *m)
{
	const struct capture *s = match_capture(m->match, "S", 1);

	return s && making_relation_is(m, "experience") &&
	       s->range.end == s->range.first + 1 && m->context->topic &&
	       making_names(m, m->claim->answer, "condition",
			    m->context->topic);
}

/* "the goal is balance": one word that is no term. */
static bool is_vague_goal(const struct making *m)
{
	static const char *const goals[] = { "goal", "aim", "purpose", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	struct range answer = m->rendering.answer;

	if (making_contains(m->claim->answer, SLICE("namely ")))
		return true; /* what leads in to a list is no member */
	return s && answer.end == answer.first + 1 &&
	       word_is_any(p, making_head(m, s->range), goals) &&
	       !term_in(p, answer, NULL);
}

bool platitude_is(const struct making *m)
{
	if (denies_only(m) || is_half_circumstance(m) || is_bare_count(m) ||
	    is_of_some_trial(m) || is_of_number(m) || ends_in_statistic(m) ||
	    is_of_something(m) || counts_studies(m) || is_generic(m) ||
	    is_place_in_time(m) || is_the_topic(m) || is_vague_goal(m))
		return true;
	return !m->match->pattern->polar &&
	       (is_any_benefit(m) || is_against_topic(m) || is_esteem(m) ||
		is_any_symptom(m) || is_any_care(m) || is_anybody(m) ||
		is_any_remedy(m) || is_one_person(m) || may_be_like(m) ||
		is_how_only(m));
}
