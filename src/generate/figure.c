#include "generate/figure.h"

static bool is_unit(const struct parse *p, size_t i)
{
	return word_is(p, i, "%") ||
	       (i < p->count && p->tags[i].entry && p->tags[i].entry->unit);
}

/* "6 months", "99%", "3:1", "from 0 to 4", and no bare "4". */
static bool is_measure(const struct parse *p, struct range answer)
{
	for (size_t i = answer.first; i < answer.end; i++)
		if (is_unit(p, i) || word_is(p, i, ":"))
			return true;
	return word_is(p, answer.first, "from") &&
	       answer.end > answer.first + 3;
}

/* "cyclooxygenase 1 in platelets": the number is of the name. */
static bool is_of_name(const struct parse *p, struct range answer)
{
	return answer.end == answer.first + 1 && answer.first > 0 &&
	       tag_at(p, answer.first) == TAG_NUMBER &&
	       tag_at(p, answer.first - 1) == TAG_NOUN;
}

/* "(70%) in adults", "RR = 0.7", "$7,000": an aside, a statistic, a price. */
static bool is_aside(const struct parse *p, size_t first)
{
	static const char *const signs[] = { "=", "$", "£", "€",
					     "-", "[", "/", NULL };

	return first > 0 && (tag_at(p, first - 1) == TAG_OPEN ||
			     word_is_any(p, first - 1, signs));
}

/* "0.25 mg [per kg]", "140 mm [Hg]", "11 [PM]": the measure goes on. */
static bool is_half(const struct parse *p, size_t end)
{
	static const char *const more[] = { "per", "hg",  "pm",   "am",
					    "p.m", "a.m", "ci",   "confidence",
					    "°",   "°c",  "°f",   "/",
					    "×",   "x",   "p.m.", "a.m.",
					    NULL };
	struct slice next =
		end < p->count ? p->tokens[end].fold : (struct slice){ 0 };

	for (size_t i = 0; i + 1 < next.length; i++)
		if (next.bytes[i] == '/')
			return true; /* "100 mg/day" */
	return word_is_any(p, end, more) ||
	       (end < p->count && p->tokens[end].kind == TOKEN_NUMBER);
}

/* "13 patients were given": how many a study had. */
static bool counts_people(const struct parse *p, struct range answer)
{
	static const char *const people[] = {
		"patients", "people",  "adults", "women",       "men",
		"children", "persons", "cases",  "individuals", NULL
	};
	static const char *const many[] = { "million", "billion", "thousand",
					    NULL };

	for (size_t i = answer.first; i < answer.end; i++)
		if (word_is_any(p, i, many) ||
		    (p->tokens[i].kind == TOKEN_NUMBER &&
		     p->tokens[i].fold.length > 4))
			return false;
	return word_is_any(p, answer.end - 1, people);
}

/* "did not improve at 90 days": when, but what did not is the fact. */
static bool is_when(const struct making *m, struct range answer)
{
	static const char *const times[] = { "days",  "weeks", "months",
					     "years", "hours", NULL };
	const struct parse *p = &m->statement->parse;

	return word_is(p, answer.first, "at") &&
	       tag_at(p, answer.first + 1) == TAG_NUMBER &&
	       word_is_any(p, answer.end - 1, times);
}

/* "[is] 20 days": a question of its own asks it, but "[is] 9% larger". */
static bool is_predicate(const struct making *m, struct range answer)
{
	static const char *const be[] = { "be", NULL };

	return m->verb && m->verb->range.end == answer.first &&
	       making_verb_is(m, be) && !match_capture(m->match, "P", 1) &&
	       tag_at(&m->statement->parse, answer.end) != TAG_ADJECTIVE;
}

/*
 * "capsaicin 8% patches": what it is called; "younger [than 60]", "a week or
 * [10 days]": torn.
 */
static bool is_torn(const struct parse *p, struct range answer)
{
	return word_is(p, answer.first, "than") ||
	       (answer.first > 0 && word_is(p, answer.first - 1, "or")) ||
	       (word_is(p, answer.first, "to") &&
		(tag_at(p, answer.end) == TAG_ADJECTIVE ||
		 tag_at(p, answer.end) == TAG_NOUN)) ||
	       (answer.first > 0 && tag_at(p, answer.first - 1) == TAG_NOUN &&
		tag_at(p, answer.end) == TAG_NOUN);
}

/* "a trial gave", "tablets: 100 mg": of a study, or a piece of a list. */
static bool is_of_study(const struct making *m, struct range answer)
{
	static const char *const papers[] = {
		"study",  "studies",     "trial",    "trials",
		"review", "consensus",   "analysis", "meta-analysis",
		"survey", "researchers", NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	for (size_t i = m->match->all.first; i < answer.first; i++)
		if (tag_at(p, i) == TAG_COLON)
			return true;
	return s && word_is_any(p, making_head(m, s->range), papers);
}

static bool tells_little(const struct making *m, struct range answer)
{
	const struct parse *p = &m->statement->parse;

	return !is_measure(p, answer) || is_of_name(p, answer) ||
	       is_aside(p, answer.first) || is_half(p, answer.end) ||
	       counts_people(p, answer) || is_when(m, answer) ||
	       is_predicate(m, answer) || is_torn(p, answer) ||
	       is_of_study(m, answer);
}

const char *figure_refusal(const struct making *m)
{
	struct range answer = m->rendering.answer;

	if (!making_relation_is(m, "figure") || !m->rendering.cloze ||
	    answer.first >= answer.end)
		return NULL;
	if (m->verb && m->verb->verb.negated)
		return "what is denied is the fact, not a figure";
	return tells_little(m, answer) ? "a figure that tells little" : NULL;
}
