#include "generate/of_what.h"

#include "generate/attach.h"
#include "generate/dominant.h"
#include "generate/word_start.h"

/* Does the question name what patients are given? */
static bool names_remedy(const struct making *m)
{
	static const char *const starts[] = {
		"therap",  "treat",  "transplant", "infus",    "inject",
		"surg",    "operat", "drug",       "medic",    "vaccin",
		"stem",    "cell",   "msc",        "interven", "diet",
		"exercis", "rehab",  "implant",    "dos",      "regim",
		"program", "screen", "train",      "monitor",  "diagnost",
		NULL
	};
	const char *question = m->claim->question;

	return word_start_any(question, starts) ||
	       making_names(m, question, "drug", NULL) ||
	       making_names(m, question, "class", NULL) ||
	       making_names(m, question, "procedure", NULL);
}

/* "the overall efficiency rate", "the success rates" */
static bool is_rate_of_success(const struct parse *p, struct range s,
			       size_t head)
{
	static const char *const rates[] = { "rate", "rates", NULL };
	static const char *const of[] = {
		"efficiency", "efficacy", "effective", "success", "improvement",
		"response",   "cure",     "remission", NULL
	};

	for (size_t i = s.first; word_is_any(p, head, rates) && i < s.end; i++)
		if (word_is_any(p, i, of))
			return true;
	return false;
}

/* What a treatment comes to: "published improvements include". */
static bool tells_outcome(const struct making *m)
{
	static const char *const outcomes[] = { "improvement",   "improvements",
						"efficiency",    "efficacy",
						"effectiveness", NULL };
	static const char *const once[] = { "remission", "remissions",
					    "response",  "responses",
					    "relapse",   NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const char *question = m->claim->question;
	size_t head;

	if (!s || s->range.end <= s->range.first)
		return false;
	head = making_head(m, s->range);
	if (word_is_any(p, head, outcomes) ||
	    is_rate_of_success(p, s->range, head))
		return true;
	/* what was seen in patients once, not what an illness is like */
	return word_is_any(p, head, once) && head > s->range.first &&
	       word_is(p, head - 1, "clinical") &&
	       (making_contains(question, SLICE(" was ")) ||
		making_contains(question, SLICE(" were ")) ||
		making_contains(question, SLICE(" did ")));
}

/* "The mode of death is unclear, but pneumonia is the commonest cause." */
static bool is_cause_of_death(const struct making *m)
{
	static const char *const causes[] = { "cause", "causes", NULL };
	static const char *const deaths[] = { "death",     "deaths", "dying",
					      "mortality", "died",   NULL };
	const struct parse *p = &m->statement->parse;
	struct range all = m->match->all;
	bool bare = false;

	for (size_t i = all.first; i < all.end && !bare; i++)
		bare = word_is_any(p, i, causes) && !word_is(p, i + 1, "of") &&
		       !word_is(p, i + 1, "for") && tag_at(p, i) == TAG_NOUN;
	for (size_t i = 0; bare && i < all.first; i++)
		if (word_is_any(p, i, deaths))
			return true;
	return false;
}

/* "cough is common with enalapril and is due to": that cough alone. */
static bool is_of_company(const struct making *m)
{
	static const char *const seen[] = { "common",   "frequent", "likely",
					    "seen",     "observed", "usual",
					    "reported", "possible", "rare",
					    "expected", NULL };
	static const char *const with[] = { "with", "after", "during", "from",
					    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const struct capture *v = m->verb;

	if (!s || !v || v->range.first < s->range.end)
		return false;
	for (size_t i = s->range.end; i + 2 < v->range.first; i++)
		if (word_is_any(p, i, seen) && word_is_any(p, i + 1, with))
			return tag_at(p, s->range.end) == TAG_BE;
	return false;
}

/* "hemiplegic migraine", "motor nerve damage": part of what the topic is. */
static bool names_kind(const struct context *context, const struct parse *p,
		       size_t end)
{
	static const char *const kinds[] = { "damage", "form",    "forms",
					     "type",   "variant", "subtype",
					     "stage",  NULL };

	for (size_t i = 0;
	     context->topic && i < p->term_count && p->terms[i].end <= end;
	     i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (term_is_kind_of(term->entry, context->topic) ||
		    (term->entry == context->topic && term->first > 0 &&
		     tag_at(p, term->first - 1) == TAG_ADJECTIVE))
			return true;
	}
	for (size_t i = 1; i < end && i < p->count; i++)
		if (word_is_any(p, i, kinds))
			return true;
	return false;
}

/*
 * "Hemiplegic migraine brings weakness.  Other symptoms include": its own,
 * where the question would name migraine.
 */
static bool is_of_kind(const struct making *m)
{
	const struct context *context = m->context;
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const struct statement *last = context->last.statement;
	static const char *const more[] = { "other", "further", "additional",
					    NULL };
	size_t first;

	if (!s || s->range.end <= s->range.first ||
	    !(making_relation_is(m, "symptom") ||
	      making_relation_is(m, "includes")) ||
	    term_in(p, s->range, "condition"))
		return false;
	first = s->range.first;
	if (!word_is_any(p, first, more) &&
	    !(first > 0 && word_is_any(p, first - 1, more)))
		return false;
	if (first > 1)
		return names_kind(context, p, first);
	return last &&
	       names_kind(context, &last->parse, context->last.subject_end);
}

/*
 * "What do treatment modalities include?": a noun that calls for a disease,
 * in a question that names nothing of the field but treatment as such.
 */
static bool lacks_disease(const struct making *m)
{
	const struct context *context = m->context;
	const char *question = m->claim->question;
	const struct parse *p =
		&wording_terms(m->wordings, context, question)->parse;

	for (size_t i = 0; i < p->term_count; i++)
		if (!dominant_is_loose_care(p->terms[i].entry) &&
		    strcmp(p->terms[i].entry->name, "risk factor") != 0)
			return false;
	return attach_disease(context->pack, question, 0, "", context->arena) !=
	       NULL;
}

/* "Its role remains to be determined": the answer is the role of what? */
static bool answers_with_owned(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	if (m->rendering.answer.end <= first || first > m->match->all.first)
		return false;
	return tag_at(p, first) == TAG_POSSESSIVE;
}

const char *of_what_refusal(const struct making *m)
{
	if (answers_with_owned(m))
		return "whose the answer is, does not show";
	if (m->match->pattern->gap)
		return NULL;
	if (tells_outcome(m) && !names_remedy(m))
		return "the outcome of what, does not show";
	if (lacks_disease(m))
		return "of which disease, does not show";
	if (is_cause_of_death(m))
		return "the cause of what, does not show";
	if (is_of_kind(m))
		return "holds of a kind that is not named";
	if (is_of_company(m))
		return "holds only of what was named with it";
	return NULL;
}
