#include "generate/care.h"

#include "generate/care_word.h"

static bool is_remedy_at(const struct parse *p, size_t head)
{
	return care_word_is(p, head) || care_word_is_remedy(p, head);
}

/*
 * "autograft transfer", "CAR T cell responses": what is done with a remedy, or
 * comes of it.
 */
static bool is_done_with_care(const struct parse *p, struct range s,
			      size_t head)
{
	static const char *const doings[] = {
		"transfer",  "procedure",  "procedures", "technique",
		"insertion", "placement",  "delivery",   "response",
		"responses", "session",    "sessions",   "administration",
		"injection", "injections", "program",    "programs",
		"programme", "programmes", "withdrawal", "discontinuation",
		NULL
	};

	return word_is_any(p, head, doings) &&
	       care_word_in(p, (struct range){ s.first, head });
}

/* "pillars of therapy", "side effects of naproxen": a part of it. */
static bool is_part_of_care(const struct parse *p, struct range s, size_t head)
{
	static const char *const parts[] = { "pillar",      "pillars",
					     "component",   "components",
					     "goal",        "goals",
					     "aim",         "aims",
					     "foundation",  "mainstay",
					     "cornerstone", "principle",
					     "principles",  "element",
					     "elements",    "part",
					     "parts",       "line",
					     "lines",       "option",
					     "options",     "effects",
					     "reactions",   "indication",
					     "indications", "contraindications",
					     "choice",      "dose",
					     "doses",       "administration",
					     "injection",   "injections",
					     "addition",    "initiation",
					     "withdrawal",  "discontinuation",
					     NULL };

	if (word_is(p, head, "team") || word_is(p, head, "teams"))
		return true; /* "a care team includes" */
	if (word_is(p, head, "effects") && head > s.first &&
	    (word_is(p, head - 1, "side") || word_is(p, head - 1, "adverse")))
		return true;
	return word_is_any(p, head, parts) &&
	       care_word_in(p, (struct range){ head + 1, s.end });
}

/* "preventive measures", "options": remedies when the answer names some. */
static bool are_measures(const struct making *m, struct range s, size_t head)
{
	static const char *const measures[] = { "options",    "measures",
						"strategies", "interventions",
						"approaches", "precautions",
						"steps",      NULL };
	static const char *const against[] = { "preventive", "preventative",
					       "prevention", "therapeutic",
					       "procedural", "surgical",
					       NULL };
	const struct parse *p = &m->statement->parse;

	if (!word_is_any(p, head, measures))
		return false;
	for (size_t i = s.first; i < s.end; i++)
		if (word_is_any(p, i, against))
			return true;
	return care_word_in(p, m->rendering.answer);
}

static bool is_people(const struct parse *p, size_t head)
{
	static const char *const people[] = {
		"patients", "patient",  "people",  "individuals",
		"adults",   "children", "infants", "women",
		"men",      "those",    "persons", NULL
	};

	return word_is_any(p, head, people);
}

/* "patients require", "people may benefit from": a remedy. */
static bool is_needed(const struct making *m, size_t head)
{
	static const char *const verbs[] = { "require", "need", "benefit",
					     "receive", "use",  "take",
					     "undergo", NULL };
	const struct parse *p = &m->statement->parse;

	return is_people(p, head) && making_verb_is(m, verbs) &&
	       care_word_in(p, m->rendering.answer);
}

/* "Eradicating the germ", "stopping smoking": what is done. */
static bool is_doing(const struct parse *p, size_t first)
{
	static const char *const doings[] = {
		"eradicating", "treating",  "stopping",  "discontinuing",
		"removing",    "quitting",  "taking",    "administering",
		"managing",    "replacing", "injecting", "withholding",
		NULL
	};

	return word_is_any(p, first, doings);
}

/* "what is indicated in ...?": the answer is the remedy that does it. */
static bool is_asked_for(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = match_capture(m->match, "V", 1);
	struct range answer = m->rendering.answer;
	size_t head;

	if (!v || answer.end <= answer.first || answer.end > v->range.first)
		return false;
	/* "excess vitamin B6 is a cause of neuropathy" */
	for (size_t i = m->match->all.first; i < m->match->all.end; i++)
		if (word_is(p, i, "cause") || word_is(p, i, "causes"))
			return false;
	head = m->rendering.list ? answer.end - 1 : making_head(m, answer);
	return is_remedy_at(p, head) || is_remedy_at(p, answer.end - 1);
}

bool care_is_of_people(const struct making *m)
{
	const struct capture *s = making_subject(m);

	return s && s->range.end > s->range.first &&
	       is_people(&m->statement->parse, making_head(m, s->range));
}

bool care_is_told(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head;

	if (is_asked_for(m))
		return true;
	if (!s || s->range.end <= s->range.first)
		return false;
	head = making_head(m, s->range);
	return is_remedy_at(p, head) || is_part_of_care(p, s->range, head) ||
	       is_done_with_care(p, s->range, head) ||
	       are_measures(m, s->range, head) || is_needed(m, head) ||
	       is_doing(p, s->range.first);
}

static bool is_test_at(const struct parse *p, size_t head)
{
	static const char *const tests[] = {
		"evaluation", "testing",     "test",  "tests",  "screening",
		"imaging",    "biopsy",      "assay", "scan",   "scans",
		"radiograph", "radiographs", "x-ray", "x-rays", "scale",
		"diagnosis",  "measurement", NULL
	};

	return word_is_any(p, head, tests);
}

bool care_is_test(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head;

	if (!s || s->range.end <= s->range.first)
		return false;
	head = making_head(m, s->range);
	if (is_test_at(p, head))
		return true;
	for (size_t i = s->range.first; i < head; i++)
		if (word_is(p, i, "diagnostic"))
			return true;
	return false;
}

/* "should be checked", or a test is the answer */
static bool is_looked_for(const struct making *m)
{
	static const char *const verbs[] = { "check",  "measure", "test",
					     "screen", "examine", "image",
					     NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	size_t head;

	if (care_word_in(p, m->match->all) || answer.end <= answer.first)
		return false;
	head = making_head(m, answer);
	return (m->verb && m->verb->verb.passive && making_verb_is(m, verbs)) ||
	       is_test_at(p, head) ||
	       term_in(p, (struct range){ answer.first, head + 1 }, "test");
}

/* "used to monitor" [the effect], [what is] "used to evaluate" changes */
static bool is_used_to_find(const struct making *m)
{
	static const char *const verbs[] = {
		"diagnose",  "detect",   "assess",  "evaluate",
		"monitor",   "measure",  "confirm", "visualize",
		"visualise", "identify", "exclude", "screen",
		"guide",     "estimate", "find",    NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m), *v = m->verb;
	size_t first = m->rendering.answer.first;

	if (v && v->verb.passive && s && s->range.first > v->range.first)
		return word_is_any(p, v->range.end + 1, verbs);
	while (first > 0 && tag_at(p, first) != TAG_VERB)
		first--;
	return s && making_relation_is(m, "used_for") &&
	       word_is_any(p, first, verbs) && !care_word_in(p, s->range);
}

bool care_shows(const struct making *m)
{
	static const char *const verbs[] = { "indicate", "suggest", "signal",
					     NULL };

	return m->verb && !m->verb->verb.passive && making_verb_is(m, verbs);
}

/* "no longer needed for the diagnosis", with no treatment beside it */
static bool is_for_diagnosis(const struct making *m)
{
	static const char *const words[] = { "diagnosis", "diagnose",
					     "diagnosed", "test", NULL };
	const struct parse *p = &m->statement->parse;

	if (care_word_in(p, m->match->all))
		return false;
	for (size_t i = m->match->all.first; i < m->match->all.end; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

bool care_finds(const struct making *m)
{
	return is_for_diagnosis(m) || care_is_test(m) || is_looked_for(m) ||
	       is_used_to_find(m);
}
