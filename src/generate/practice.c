#include "generate/practice.h"

#include "generate/aside.h"

#include <string.h>

/* "In conclusion, ...": what was said before, said again. */
static bool closes(const struct parse *p)
{
	static const char *const nouns[] = { "conclusion", "summary", "closing",
					     "sum", NULL };
	static const char *const verbs[] = { "conclude", "summarize",
					     "summarise", NULL };

	return (word_is(p, 0, "in") && word_is_any(p, 1, nouns)) ||
	       (word_is(p, 0, "to") && word_is_any(p, 1, verbs));
}

/* "Dr Keane will review", "most clinics check": what a practice does. */
static bool is_staff(const struct making *m)
{
	static const char *const staff[] = {
		"clinic",       "clinics", "office", "offices",
		"receptionist", "staff",   NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head;

	if (s && (word_is(p, s->range.first, "dr") ||
		  word_is(p, s->range.first, "dr.")))
		return true; /* whatever is told of a person */
	if (!s || !(making_relation_is(m, "object") ||
		    making_relation_is(m, "relation") ||
		    making_relation_is(m, "property")))
		return false;
	head = making_head(m, s->range);
	return word_is_any(p, head, staff);
}

/* "At Hill Street Clinic, asthma is", "a licensed nurse draws blood" */
static bool is_of_house(const struct making *m)
{
	static const char *const houses[] = { "clinic", "institute", "centre",
					      "center", "clinics",   NULL };
	static const char *const hands[] = { "anesthesiologist", "technician",
					     "anaesthetist",     "phlebotomist",
					     "embryologist",     "nurse",
					     "coordinator",      NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	if (s && s->range.end > s->range.first &&
	    (word_is(p, s->range.first, "a") ||
	     word_is(p, s->range.first, "an")) &&
	    word_is_any(p, making_head(m, s->range), hands))
		return true;
	for (size_t i = 0; i < m->match->all.end; i++) {
		size_t first = i + 1 + word_is(p, i + 1, "the");

		if (!word_is(p, i, "at") || first >= p->count ||
		    p->tokens[first].shape != SHAPE_CAPITALISED)
			continue;
		for (size_t k = first; k < p->count && k < first + 5; k++)
			if (word_is_any(p, k, houses) &&
			    p->tokens[k].shape == SHAPE_CAPITALISED)
				return true;
	}
	return false;
}

/*
 * "doctors rarely diagnose", "physicians should be familiar with": but what
 * they do otherwise is how a disease is found and treated.
 */
static bool is_doctors(const struct making *m)
{
	static const char *const heads[] = {
		"doctor",    "doctors",    "physician",  "physicians",
		"clinician", "clinicians", "provider",   "providers",
		"nurse",     "nurses",     "specialist", "specialists",
		NULL
	};
	static const char *const rarely[] = { "rarely", "seldom", "hardly",
					      "never", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const struct capture *v = m->verb;
	bool hardly = making_relation_is(m, "property");

	if (!s || !v || m->match->pattern->facet ||
	    !word_is_any(p, making_head(m, s->range), heads))
		return false;
	for (size_t i = v->range.first; i < v->range.end; i++)
		hardly = hardly || word_is_any(p, i, rarely);
	return hardly;
}

/*
 * "various issues", "the majority of people", "the rest", "an example", "one
 * patient": what or who, does not show.
 */
static bool is_anything(const struct making *m)
{
	static const char *const vague[] = { "various", "several",  "many",
					     "certain", "numerous", "different",
					     NULL };
	static const char *const heads[] = { "issues",     "things",
					     "situations", "reasons",
					     "problems",   "ways",
					     NULL };
	static const char *const rest[] = { "rest",   "remainder", "latter",
					    "former", "example",   NULL };
	static const char *const one[] = { "patient", "participant", "case",
					   "subject", NULL };
	static const char *const most[] = { "majority", "most", "number",
					    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t first, last;

	if (!s)
		return false;
	first = s->range.first + (tag_at(p, s->range.first) == TAG_DETERMINER);
	last = s->range.end - 1;
	return (word_is_any(p, first, vague) &&
		word_is_any(p, making_head(m, s->range), heads)) ||
	       (word_is(p, first, "one") && word_is_any(p, first + 1, one)) ||
	       (first == last && word_is_any(p, last, rest)) ||
	       (word_is_any(p, first, most) && word_is(p, last, "people"));
}

/* "completed", "were followed" */
static bool tense_is_past(const struct parse *p, struct range verb)
{
	static const char *const were[] = { "was", "were", "had", NULL };
	const struct word_entry *e = p->tags[verb.first].entry;

	return word_is_any(p, verb.first, were) ||
	       (p->tags[verb.first].tag == TAG_VERB && e &&
		(e->forms & VERB_PAST) && !(e->forms & VERB_BASE));
}

/* The legend of a figure, the search and the flow of a study. */
static bool is_of_study(const struct making *m)
{
	static const char *const drawn[] = {
		"question", "questions", "questionnaire", "survey",
		"bar",      "bars",      "whisker",       "whiskers",
		"legend",   "axis",      "asterisk",      "asterisks",
		NULL
	};
	static const char *const what[] = { "search", "inclusion", "exclusion",
					    "eligibility", NULL };
	static const char *const terms[] = { "term",     "terms",
					     "criteria", "criterion",
					     "strategy", NULL };
	static const char *const counted[] = { "studies", "articles",
					       "papers",  "trials",
					       "records", "publications",
					       NULL };
	const struct parse *p = &m->statement->parse;
	struct range all = m->match->all;
	static const char *const ends[] = { "outcome", "outcomes", "endpoint",
					    "endpoints", NULL };
	static const char *const of[] = { "primary",  "secondary",
					  "toxicity", "effectiveness",
					  "efficacy", "safety",
					  NULL };
	static const char *const enrolled[] = { "patients", "participants",
						"subjects", "volunteers",
						NULL };
	const struct capture *s = making_subject(m);
	const struct capture *v = m->verb;
	size_t head;

	for (size_t i = all.first; i + 1 < all.end; i++)
		if (word_is_any(p, i, what) && word_is_any(p, i + 1, terms))
			return !word_is(p, i, "eligibility");
	if (!s)
		return false;
	head = making_head(m, s->range);
	/* "the toxicity outcome was": what was looked for, not found */
	if (head > s->range.first && word_is_any(p, head, ends) &&
	    word_is_any(p, head - 1, of))
		return true;
	/* "all of the patients completed the trial": how it was run */
	if (word_is(p, s->range.first, "all") && head <= s->range.first + 3 &&
	    word_is_any(p, s->range.end - 1, enrolled) && v &&
	    tense_is_past(p, v->range))
		return true;
	/* "30 of 45 studies reported" */
	return word_is_any(p, head, drawn) ||
	       (m->match->pattern->functional && word_is_any(p, head, counted));
}

/* "the 10th question", "the recovered text": of a page, not of medicine. */
static bool is_of_page(const struct making *m)
{
	static const char *const parts[] = {
		"question",   "questions", "text",    "texts",   "page",
		"pages",      "slide",     "slides",  "photo",   "photos",
		"caption",    "video",     "videos",  "website", "webpage",
		"newsletter", "paragraph", "heading", "tile",    "tiles",
		"widget",     "button",    "menu",    "icon",    "dashboard",
		"figure",     "diagram",   NULL
	};
	/* "the algorithm is shown in figure 2", "the image is a test chart" */
	static const char *const alone[] = { "image", "picture", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head, answer = m->rendering.answer.first;

	if (m->rendering.cloze && answer > 0)
		answer--; /* "in figure [...]" */
	if (aside_points(p, answer) && tag_at(p, answer + 1) == TAG_NUMBER)
		return true;
	if (!s || s->range.end <= s->range.first)
		return false;
	if (s->range.first + 2 == s->range.end &&
	    word_is_any(p, s->range.first + 1, alone))
		return true;
	if (m->rendering.subject.antecedent && m->rendering.subject.text) {
		const char *last = strrchr(m->rendering.subject.text, ' ');

		for (size_t i = 0; last && parts[i]; i++)
			if (strcmp(last + 1, parts[i]) == 0)
				return true;
	}
	head = making_head(m, s->range);
	/* "unanswered questions" are open; "the 10th question" is on a page */
	if (m->match->pattern->gap &&
	    !(head > 0 && p->tokens[head - 1].fold.bytes[0] >= '0' &&
	      p->tokens[head - 1].fold.bytes[0] <= '9'))
		return false;
	return word_is_any(p, head, parts);
}

const char *practice_refusal(const struct making *m)
{
	if (is_of_page(m))
		return "tells of the page";
	if (m->match->pattern->gap)
		return NULL;
	if (closes(&m->statement->parse))
		return "says again what was said before";
	if (is_staff(m) || is_of_house(m) || is_doctors(m))
		return "tells what a practice does";
	if (is_anything(m))
		return "its subject is not said";
	if (is_of_study(m))
		return "tells how a study was run";
	return NULL;
}
