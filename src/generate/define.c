#include "generate/define.h"

#include <string.h>

static bool is_meaning(const struct making *m)
{
	return making_relation_is(m, "is_a");
}

/* "for more than 20 years", "for decades": so far, and no longer. */
static bool is_span_of_years(const struct parse *p, size_t i)
{
	static const char *const units[] = { "years",     "decades", "decade",
					     "centuries", "century", NULL };
	size_t end = i + 6 < p->count ? i + 6 : p->count;

	if (!word_is(p, i, "for"))
		return false;
	for (size_t k = i + 1; k < end && tag_at(p, k) != TAG_COMMA; k++)
		if (word_is_any(p, k, units))
			return true;
	return false;
}

static bool is_until_year(const struct parse *p, size_t i)
{
	return word_is(p, i, "until") && (tag_at(p, i + 1) == TAG_NUMBER ||
					  word_is(p, i + 1, "recently"));
}

/* Does the sentence tell how a term was used before? */
static bool is_held_before(const struct making *m)
{
	static const char *const words[] = { "previously",   "formerly",
					     "historically", "traditionally",
					     "originally",   NULL };
	static const char *const lemmas[] = { "define",   "call",  "term",
					      "name",     "label", "consider",
					      "classify", NULL };
	const struct parse *p = &m->statement->parse;

	if (!is_meaning(m) && !making_verb_is(m, lemmas))
		return false;
	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, words) || is_span_of_years(p, i) ||
		    is_until_year(p, i))
			return true;
	return false;
}

/* Words that any of a kind would bear: "a common ... seen in practice". */
static bool is_said_of_any(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"common",      "important", "serious",     "major",
		"significant", "frequent",  "prevalent",   "well-known",
		"known",       "growing",   "worldwide",   "global",
		"clinical",    "daily",     "everyday",    "routine",
		"practice",    "medicine",  "encountered", "seen",
		"observed",    "public",    "health",      "safe",
		"effective",   "tolerated", "well",        "popular",
		"treatment",   "side",      "effects",     "few",
		"option",      "very",      "highly",      "essential",
		"vital",       "nutrient",  "substance",   NULL
	};
	enum word_tag tag = p->tags[i].tag;

	return tag == TAG_ADVERB || tag == TAG_DETERMINER ||
	       tag == TAG_PREPOSITION || word_is_any(p, i, words);
}

/* "a common arrhythmia encountered in clinical practice": so are others. */
static bool is_bare_kind(const struct making *m)
{
	static const char *const lemmas[] = { "be", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	size_t telling = 0, any = 0;

	if (!m->rendering.subject.entry || m->rendering.list ||
	    !making_verb_is(m, lemmas) || making_relation_is(m, "described_as"))
		return false;
	for (size_t i = answer.first; i < answer.end; i++)
		if (!is_said_of_any(p, i))
			telling++;
		else if (p->tags[i].tag == TAG_ADJECTIVE ||
			 p->tags[i].tag == TAG_PARTICIPLE)
			any++;
	return any > 0 && telling <= 1;
}

/* What any disease is, and how bad it is found. */
static bool is_of_any_disease(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"disease",     "disorder",    "condition",
		"illness",     "syndrome",    "problem",
		"infection",   "type",        "kind",
		"form",        "manageable",  "treatable",
		"curable",     "preventable", "debilitating",
		"devastating", "dangerous",   "life-threatening",
		"complex",     "severe",      "complicated",
		"difficult",   "widespread",  "disabling",
		"potentially", "and",         "or",
		NULL
	};

	return is_said_of_any(p, i) || word_is_any(p, i, words);
}

/* "that requires treatment", "that is common with": so does any other. */
static bool tells_of_care(const struct parse *p, size_t i)
{
	static const char *const verbs[] = {
		"require",  "requires", "need",        "needs",     "demands",
		"managed",  "treated",  "cured",       "prevented", "affects",
		"affect",   "range",    "ranges",      "vary",      "varies",
		"common",   "frequent", "rare",        "uncommon",  "seen",
		"observed", "reported", "encountered", NULL
	};

	if (!word_is(p, i, "that") && !word_is(p, i, "which"))
		return false;
	i++;
	while (tag_at(p, i) == TAG_MODAL || tag_at(p, i) == TAG_BE ||
	       tag_at(p, i) == TAG_ADVERB)
		i++;
	return word_is_any(p, i, verbs);
}

/* "a viral illness", "a serious condition that requires treatment" */
static bool is_bare_disease(const struct making *m)
{
	static const char *const lemmas[] = { "be", NULL };
	const struct parse *p = &m->statement->parse;
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	size_t telling = 0;

	if (!subject || strcmp(subject->type, "condition") != 0 ||
	    m->rendering.list || !making_verb_is(m, lemmas) ||
	    !(is_meaning(m) || making_relation_is(m, "property")) ||
	    m->match->pattern->facet)
		return false;
	for (size_t i = m->rendering.answer.first;
	     i < m->rendering.answer.end && !tells_of_care(p, i); i++)
		telling += !is_of_any_disease(p, i);
	return telling <= 1;
}

/* "a type of sugar" */
static bool is_some_type(const struct making *m)
{
	static const char *const types[] = { "type", "kind", "form", "sort",
					     NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	return (is_meaning(m) || making_relation_is(m, "property")) &&
	       word_is_any(p, answer.first, types) &&
	       word_is(p, answer.first + 1, "of") &&
	       answer.end == answer.first + 3 &&
	       !term_in(p, answer, "condition");
}

/* "Second, uremia is a state of": a step of an argument. */
static bool is_step(const struct parse *p)
{
	static const char *const words[] = { "first",    "firstly", "second",
					     "secondly", "third",   "thirdly",
					     "fourth",   "finally", "lastly",
					     NULL };

	return word_is_any(p, 0, words) && tag_at(p, 1) == TAG_COMMA;
}

/* "tuberculosis is a slow organism": the cause was meant. */
static bool is_other_thing(const struct making *m)
{
	static const char *const heads[] = {
		"organism", "bacterium",   "bacteria",  "virus",
		"pathogen", "parasite",    "fungus",    "drug",
		"medicine", "medication",  "procedure", "operation",
		"test",     "alternative", NULL
	};
	const struct parse *p = &m->statement->parse;
	static const char *const be[] = { "be", NULL };
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	struct range answer = m->rendering.answer;

	return (m->match->pattern->definition ||
		making_relation_is(m, "property")) &&
	       subject && !m->rendering.list && making_verb_is(m, be) &&
	       strcmp(subject->type, "condition") == 0 &&
	       answer.end > answer.first &&
	       word_is_any(p, noun_phrase_head(p, answer), heads);
}

/* "hormones (i.e. insulin and glucagon)": which ones, not what they are. */
static bool is_examples(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *h = match_capture(m->match, "H", 1);
	struct range answer = m->rendering.answer;

	if (!h || !p->tags[noun_phrase_head(p, h->range)].plural)
		return false;
	if (term_in(p, answer, "drug"))
		return true;
	if (tag_at(p, answer.first) == TAG_DETERMINER ||
	    (answer.first > 0 && tag_at(p, answer.first - 1) == TAG_DETERMINER))
		return false;
	for (size_t i = answer.first; i < answer.end; i++)
		if (word_is(p, i, "and") || word_is(p, i, "or"))
			return true;
	return false;
}

/* "are most severely affected produce dopamine (a transmitter)" */
static bool has_verb_in_term(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *h = match_capture(m->match, "H", 1);

	for (size_t i = h ? h->range.first : 0; h && i < h->range.end; i++)
		if (tag_at(p, i) == TAG_VERB || tag_at(p, i) == TAG_ADVERB ||
		    tag_at(p, i) == TAG_BE)
			return true;
	return false;
}

/*
 * "renal involvement (lupus nephritis)", "hypotension (septic shock)": a
 * case or a consequence.  In plain words is what a term of one word means.
 */
static bool is_no_gloss(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *t = match_capture(m->match, "T", 1);
	const struct capture *g = match_capture(m->match, "G", 1);
	const struct lexicon_match *term, *other;

	if (!g)
		return has_verb_in_term(m);
	/* "osteoporosis (a score below -2.5)": the bound of what was said */
	for (size_t i = g->range.first; i < g->range.end; i++)
		if (p->tokens[i].kind == TOKEN_NUMBER)
			return true;
	if (!t)
		return false;
	term = term_in(p, t->range, NULL);
	other = term_in(p, g->range, "condition");
	if (other && term && other->entry == term->entry)
		return false;
	return (other && other->end == g->range.end) ||
	       (g->range.first < t->range.first &&
		t->range.end - t->range.first > 1);
}

/* "Infection (loss of antibodies)", an item: the brackets tell its cause. */
static bool is_in_item(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->count; i++)
		if (p->tags[i].tag == TAG_VERB || p->tags[i].tag == TAG_BE)
			return false;
	return m->statement->passage->kind == PASSAGE_ITEM ||
	       m->statement->passage->kind == PASSAGE_CELL;
}

/* "a disease that occurs" of "a disease that occurs when" */
static bool is_cut(const struct making *m)
{
	static const char *const opens[] = { "occurs", "develops", "happens",
					     "arises", "begins",   "results",
					     NULL };
	const struct parse *p = &m->statement->parse;

	if (!m->match->pattern->definition &&
	    !(m->match->all.end > 0 &&
	      word_is_any(p, m->match->all.end - 1, opens)))
		return false;
	return (word_is(p, m->match->all.end, "when") ||
		word_is(p, m->match->all.end, "if"));
}

const char *define_refusal(const struct making *m)
{
	static const char *const be[] = { "be", NULL };

	if (is_cut(m))
		return "its definition is cut";
	if (is_held_before(m))
		return "what it was held to be before";
	if ((m->match->pattern->definition ||
	     making_relation_is(m, "property")) &&
	    making_verb_is(m, be) && is_step(&m->statement->parse))
		return "a step of an argument";
	if (is_other_thing(m))
		return "of another kind than its term";
	if (is_bare_kind(m) || is_bare_disease(m) || is_some_type(m))
		return "nothing tells it from others of its kind";
	if (is_meaning(m) && m->match->pattern->aside &&
	    (is_examples(m) || is_no_gloss(m) || is_in_item(m)))
		return "its brackets define nothing";
	return NULL;
}
