#include "generate/care.h"

#include <string.h>

/* "cholecystectomy", "arthroplasty" */
static bool is_operation(const struct parse *p, size_t i)
{
	static const char *const ends[] = { "ectomy", "plasty", "otomy", NULL };
	struct slice word = p->tokens[i].fold;

	for (size_t k = 0; ends[k]; k++) {
		size_t size = strlen(ends[k]);

		if (word.length > size + 2 &&
		    memcmp(word.bytes + word.length - size, ends[k], size) == 0)
			return true;
	}
	return false;
}

static bool is_care(const struct parse *p, size_t i)
{
	static const char *const nouns[] = {
		"therapy",         "therapies",
		"treatment",       "treatments",
		"management",      "medication",
		"medications",     "medicine",
		"medicines",       "drug",
		"drugs",           "prophylaxis",
		"vaccination",     "vaccinations",
		"vaccine",         "vaccines",
		"surgery",         "rehabilitation",
		"transplantation", "defibrillator",
		"pacemaker",       "transplant",
		"transplants",     "grafting",
		"implantation",    "regimen",
		"regimens",        "formulations",
		"supplement",      "supplements",
		"supplementation", "infusions",
		"tablets",         "capsules",
		"stent",           "graft",
		"grafts",          "autograft",
		"autografts",      "allograft",
		"allografts",      "inhibitors",
		"blockers",        "antagonists",
		"agonists",        NULL
	};

	return word_is_any(p, i, nouns) || is_operation(p, i);
}

/* Also cells that are made for one patient's treatment. */
static bool is_remedy(const struct lexicon_entry *entry)
{
	static const char *const types[] = { "drug", "class", "procedure",
					     NULL };

	for (size_t i = 0; types[i]; i++)
		if (strcmp(entry->type, types[i]) == 0)
			return true;
	return strstr(entry->name, "CAR T") != NULL;
}

/* "deep brain stimulation", not "stimulation of the brain" */
static bool is_device(const struct parse *p, size_t head)
{
	static const char *const what[] = { "brain",    "nerve",      "cord",
					    "magnetic", "electrical", NULL };

	return head > 0 && word_is(p, head, "stimulation") &&
	       word_is_any(p, head - 1, what);
}

/* Does a remedy or a word for one stand in the range? */
static bool names_care(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (is_care(p, i))
			return true;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= range.first &&
		    p->terms[i].end <= range.end &&
		    is_remedy(p->terms[i].entry))
			return true;
	return false;
}

/* Is the noun itself a term for a remedy, and does that treat somebody? */
static bool is_remedy_at(const struct parse *p, size_t head)
{
	static const char *const shields[] = { "precaution", "precautions",
					       "isolation", "quarantine",
					       NULL };

	if (word_is_any(p, head, shields))
		return false;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first <= head && p->terms[i].end > head &&
		    is_remedy(p->terms[i].entry))
			return true;
	return false;
}

/*
 * "autograft transfer", "CAR T cell responses": what is done with a remedy, or
 * comes of it.
 */
static bool is_done_with_care(const struct parse *p, struct range s,
			      size_t head)
{
	static const char *const doings[] = {
		"transfer",  "procedure", "procedures", "technique",
		"insertion", "placement", "delivery",   "response",
		"responses", "session",   "sessions",   NULL
	};

	return word_is_any(p, head, doings) &&
	       names_care(p, (struct range){ s.first, head });
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
					     "doses",       NULL };

	if (word_is(p, head, "team") || word_is(p, head, "teams"))
		return true; /* "a care team includes" */
	if (word_is(p, head, "effects") && head > s.first &&
	    (word_is(p, head - 1, "side") || word_is(p, head - 1, "adverse")))
		return true;
	return word_is_any(p, head, parts) &&
	       names_care(p, (struct range){ head + 1, s.end });
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
	return names_care(p, m->rendering.answer);
}

/* "patients require", "people may benefit from": a remedy. */
static bool is_needed(const struct making *m, size_t head)
{
	static const char *const people[] = {
		"patients", "patient",  "people",  "individuals",
		"adults",   "children", "infants", "women",
		"men",      "those",    "persons", NULL
	};
	static const char *const verbs[] = { "require", "need", "benefit",
					     "receive", "use",  "take",
					     "undergo", NULL };
	const struct parse *p = &m->statement->parse;

	return word_is_any(p, head, people) && making_verb_is(m, verbs) &&
	       names_care(p, m->rendering.answer);
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
	return is_care(p, head) || is_remedy_at(p, head);
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
	return is_care(p, head) || is_remedy_at(p, head) ||
	       is_device(p, head) || is_part_of_care(p, s->range, head) ||
	       is_done_with_care(p, s->range, head) ||
	       are_measures(m, s->range, head) || is_needed(m, head);
}

/* "used to monitor", "evaluation for gout is not recommended" */
bool care_finds(const struct making *m)
{
	static const char *const verbs[] = {
		"diagnose", "detect",  "assess",    "evaluate",  "monitor",
		"measure",  "confirm", "visualize", "visualise", "identify",
		"exclude",  "screen",  "guide",     "estimate",  NULL
	};
	static const char *const tests[] = {
		"evaluation", "testing", "test",       "tests",
		"screening",  "imaging", "biopsy",     "assay",
		"scan",       "scans",   "radiograph", "radiographs",
		"x-ray",      "x-rays",  "scale",      NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head, first;

	if (!s || s->range.end <= s->range.first || names_care(p, s->range))
		return false;
	head = making_head(m, s->range);
	first = m->rendering.answer.first;
	while (first > 0 && tag_at(p, first) != TAG_VERB)
		first--; /* "used to monitor" [the effect] */
	return word_is_any(p, head, tests) ||
	       (making_relation_is(m, "used_for") &&
		word_is_any(p, first, verbs));
}
