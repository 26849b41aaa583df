#include "generate/worth.h"

#include <string.h>

#include "generate/compared.h"
#include "generate/definition.h"
#include "generate/praise.h"
#include "generate/reason.h"
#include "generate/vague.h"
#include "generate/word_start.h"

/* "the CPG": a paper, once it is spelt out. */
static bool is_written(const struct making *m, struct range range)
{
	static const char *const kinds[] = { "guideline", "review", "study",
					     "trial", NULL };
	const struct parse *p = &m->statement->parse;
	const struct definition *definition;
	bool plural;

	definition =
		definition_find(m->context,
				range_text(p, (struct range){ range.end - 1,
							      range.end }),
				&plural);
	return definition && word_start_any(definition->long_form, kinds);
}

/* Does the subject consist of a term: "[examples of] beta blockers"? */
static bool is_term(const struct making *m, const struct capture *subject)
{
	const struct lexicon_match *term =
		subject ? term_in(&m->statement->parse, subject->range, NULL)
			: NULL;

	return term && term->first == subject->range.first &&
	       term->end == subject->range.end;
}

/*
 * "people with gout", "the progress of gout": the patients and the course of a
 * disease, and not those of a story.
 */
static bool is_of_disease(const struct parse *p, size_t i, size_t end)
{
	if (!(word_is(p, i, "people") && word_is(p, i + 1, "with")) &&
	    !(word_is(p, i, "progress") && word_is(p, i + 1, "of")))
		return false;
	return term_in(p, (struct range){ i + 2, end }, "condition") != NULL;
}

bool worth_asking(const struct making *m)
{
	static const char *const papers[] = {
		"consensus",     "consideration", "considerations",
		"study",         "studies",       "research",
		"researcher",    "researchers",   "author",
		"authors",       "review",        "article",
		"blog",          "trial",         "trials",
		"scientist",     "scientists",    "data",
		"evidence",      "guideline",     "guidelines",
		"people",        "journey",       "strides",
		"progress",      "efforts",       "endeavors",
		"bodies",        "literature",    "findings",
		"al.",           "post",          "services",
		"pursuit",       "prospect",      "prospects",
		"quest",         "promise",       "landscape",
		"result",        "results",       "innovation",
		"innovations",   "questionnaire", "questionnaires",
		"survey",        "surveys",       "respondents",
		"meta-analysis", "meta-analyses", NULL
	};
	const struct capture *subject = making_subject(m);
	const struct parse *p = &m->statement->parse;

	if (subject && is_written(m, subject->range))
		return false;
	if (subject && !m->match->pattern->functional)
		for (size_t i = subject->range.first; i < subject->range.end;
		     i++) {
			if (p->tags[i].tag == TAG_PREPOSITION)
				break;
			/* "ECG findings" are a patient's, not a paper's */
			if (i > subject->range.first &&
			    p->tags[i - 1].tag == TAG_NOUN &&
			    token_is(&p->tokens[i], "findings"))
				continue;
			if (token_is_any(&p->tokens[i], papers) &&
			    !is_of_disease(p, i, subject->range.end))
				return false;
		}
	if (m->rendering.subject.entry || is_term(m, subject))
		return true;
	/* a name that is no term: a firm, a town */
	if (subject && m->rendering.subject.text &&
	    subject->range.end - subject->range.first == 1 &&
	    m->rendering.subject.text[0] >= 'A' &&
	    m->rendering.subject.text[0] <= 'Z' &&
	    !strchr(m->rendering.subject.text, ' '))
		return false;
	return m->context->topic || m->context->therapy ||
	       term_in(p, (struct range){ 0, p->count }, "condition");
}

/* "a fraction of the cells lodge": as many as the cells. */
static bool is_share(const struct parse *p, size_t head)
{
	static const char *const shares[] = {
		"fraction", "majority", "minority", "proportion", "percentage",
		"number",   "subset",   "handful",  "variety",    NULL
	};

	for (size_t i = 0; shares[i]; i++)
		if (word_is(p, head, shares[i]))
			return word_is(p, head + 1, "of");
	return false;
}

bool worth_agrees(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);
	const struct capture *v = m->verb;
	size_t head;

	if (!s || !v)
		return true;
	/* "one of S is", "one of the oldest S is" */
	if ((s->range.first > 1 &&
	     token_is(&p->tokens[s->range.first - 1], "of")) ||
	    token_is(&p->tokens[m->match->all.first], "one"))
		return true;
	for (size_t i = s->range.first; i < s->range.end; i++)
		if (token_is(&p->tokens[i], "and") ||
		    token_is(&p->tokens[i], "or"))
			return true;
	head = noun_phrase_head(p, s->range);
	return p->tags[head].tag != TAG_NOUN || is_share(p, head) ||
	       clause_agrees(p, head, &v->verb);
}

/* "when it fails" of "when it fails or is not tolerated" */
static bool cuts_alternative(const struct making *m)
{
	static const char *const words[] = { "when",   "if",    "once",
					     "unless", "where", NULL };
	const struct parse *p = &m->statement->parse;
	size_t end = m->match->all.end, first = m->rendering.answer.first;

	if (tag_at(p, end) == TAG_COMMA)
		end++;
	return word_is(p, end, "or") &&
	       (word_is_any(p, first, words) ||
		(first > 0 && word_is_any(p, first - 1, words)));
}

/* "when pain" of "when pain and fever are present": half of a condition. */
static bool halves_condition(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t end = m->match->all.end, i = end;

	if (cuts_alternative(m))
		return true;
	if (tag_at(p, end) != TAG_CONJUNCTION || tag_at(p, end + 1) == TAG_VERB)
		return false;
	while (i > m->match->all.first && tag_at(p, i) != TAG_SUBORDINATOR) {
		enum word_tag tag = tag_at(p, --i);

		if (tag == TAG_VERB || tag == TAG_BE || tag == TAG_HAVE ||
		    tag == TAG_MODAL || tag == TAG_PARTICIPLE)
			return false;
	}
	return tag_at(p, i) == TAG_SUBORDINATOR;
}

/* "children" of "in children, nuns, miners and others": one of a list. */
static bool is_first_of_list(const struct making *m, size_t end)
{
	const struct parse *p = &m->statement->parse;
	size_t i = end + 1;

	if (m->rendering.list || m->rendering.answer.end != end ||
	    tag_at(p, end) != TAG_COMMA)
		return false;
	while (tag_at(p, i) == TAG_NOUN || tag_at(p, i) == TAG_ADJECTIVE)
		i++;
	return i > end + 1 &&
	       (tag_at(p, i) == TAG_COMMA || tag_at(p, i) == TAG_CONJUNCTION);
}

/*
 * Does the statement go on where the match ends?  What is left over may
 * limit it: "no test that confirms", "unproven for most diseases".
 */
static bool leaves_over(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t end = m->match->all.end;
	enum word_tag tag;

	if (m->match->all.first != m->clause->start || end >= p->count ||
	    m->match->pattern->part)
		return false;
	if (halves_condition(m) || is_first_of_list(m, end))
		return true;
	tag = p->tags[end].tag;
	/* "effects, including a" of "a, inhibiting b, and inhibiting c" */
	if (tag == TAG_COMMA && tag_at(p, end + 1) == TAG_GERUND)
		for (size_t i = m->match->all.first; i < end; i++)
			if (token_is(&p->tokens[i], "including"))
				return true;
	/* "in infants" of "in infants and in older people" */
	if (tag == TAG_CONJUNCTION && tag_at(p, end + 1) == TAG_PREPOSITION)
		return true;
	return tag == TAG_PREPOSITION || tag == TAG_RELATIVE || tag == TAG_TO ||
	       tag == TAG_PARTICIPLE || tag == TAG_GERUND ||
	       token_is(&p->tokens[end], "that");
}

/* "is not primarily a disease": the denial is not of the whole. */
static bool denies_partly(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	if (!m->match->pattern->polar || m->match->pattern->denies || !v ||
	    !v->verb.negated)
		return false;
	for (size_t i = v->range.first; i < v->range.end; i++)
		if (p->tags[i].tag == TAG_ADVERB)
			return true;
	return false;
}

/* "not limited to", "not just limited to": what else, is not said. */
static bool denies_limit(const struct parse *p, size_t i)
{
	return word_is(p, i, "not") && (word_is(p, i + 1, "limited") ||
					(tag_at(p, i + 1) == TAG_ADVERB &&
					 word_is(p, i + 2, "limited")));
}

/* "are not without risks": that there are some tells nothing. */
static bool denies_lack(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = m->match->all.first; i + 1 < m->match->all.end; i++)
		if (denies_limit(p, i) ||
		    (m->claim->status == STATUS_NEGATED &&
		     word_is(p, i, "not") && word_is(p, i + 1, "without")))
			return true;
	return false;
}

/* "If left untreated, glaucoma leads to blindness": the question says it. */
static bool is_left(const struct making *m, size_t i)
{
	const struct parse *p = &m->statement->parse;
	size_t last = m->clause->lead.end;

	return i == m->clause->lead.first && last > i &&
	       (word_is(p, last - 1, "untreated") ||
		(tag_at(p, last - 1) == TAG_COMMA &&
		 word_is(p, last - 2, "untreated")));
}

/* "when a fall or [a blow breaks the bone]": told as of a case only. */
static bool under_when(const struct making *m)
{
	static const char *const words[] = { "when", "if", "unless", "once",
					     NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = m->match->all.first;

	if (m->match->pattern->gap || first < 3 || !word_is(p, first - 1, "or"))
		return false;
	for (size_t i = 1; i < first; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

/* Is the matched part what the sentence asks about, not what it says? */
static bool under_whether(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	if (m->match->all.first < p->count &&
	    token_is(&p->tokens[m->match->all.first], "whether"))
		return false;
	/* "how drugs work is unknown": no drug is told of */
	if (!m->match->pattern->gap && m->match->all.first < p->count &&
	    (token_is(&p->tokens[m->match->all.first], "how") ||
	     token_is(&p->tokens[m->match->all.first], "why")))
		return true;
	for (size_t i = 0; i < m->match->all.first; i++)
		if (token_is(&p->tokens[i], "whether") ||
		    (token_is(&p->tokens[i], "if") && !is_left(m, i)))
			return true;
	return false;
}

/* Does the answer end inside a relative clause, before its verb? */
static bool cut_short(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	bool open = false;

	for (size_t i = m->rendering.answer.first; i < m->rendering.answer.end;
	     i++)
		if (p->tags[i].tag == TAG_RELATIVE && i > 0 &&
		    p->tags[i - 1].tag != TAG_PREPOSITION)
			open = true;
		else if (p->tags[i].tag == TAG_VERB ||
			 p->tags[i].tag == TAG_BE ||
			 p->tags[i].tag == TAG_HAVE ||
			 p->tags[i].tag == TAG_DO ||
			 p->tags[i].tag == TAG_MODAL)
			open = false;
	return open;
}

/*
 * Of what a pronoun stands for, mere adjectives are no card, and a symptom
 * is not defined by its description.
 */
static bool says_too_little(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	struct range range = m->rendering.answer;

	if (m->match->pattern->definition &&
	    (!subject || strcmp(subject->type, "symptom") == 0))
		return true;
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_NOUN ||
		    p->tags[i].tag == TAG_NUMBER ||
		    p->tags[i].tag == TAG_GERUND || p->tags[i].tag == TAG_VERB)
			return false;
	return true;
}

/* "two examples of specific drugs", "of tissues": any would do. */
static bool kind_vague(const struct making *m)
{
	static const char *const words[] = {
		"specific",  "certain", "other", "various",  "several",
		"different", "some",    "many",  "numerous", "additional",
		"the",       "a",       NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *h = match_capture(m->match, "H", 1);
	const char *facet = m->match->pattern->facet;
	size_t telling = 0;

	if (!h || !facet || strcmp(facet, "such-as") != 0)
		return false;
	for (size_t i = h->range.first; i < h->range.end; i++) {
		size_t k = 0;

		while (words[k] && !token_is(&p->tokens[i], words[k]))
			k++;
		telling += !words[k];
	}
	return telling < 2;
}

/* "No test confirms gout": what does so is not to be asked. */
static bool asks_for_none(const struct making *m)
{
	static const char *const none[] = { "no", "neither", "none", NULL };
	const char *facet = m->match->pattern->facet;

	return facet && strcmp(facet, "reversed") == 0 &&
	       word_is_any(&m->statement->parse, m->rendering.answer.first,
			   none);
}

/* Words the pattern does not want, or nothing but a known short form. */
static bool answer_refused(const struct making *m)
{
	const struct pattern *pattern = m->match->pattern;
	const struct parse *p = &m->statement->parse;
	struct range range = m->rendering.answer;
	const struct definition *short_form;
	bool plural;

	/* "develop slowly, like other conditions": how, and not what */
	if (range.first < range.end && p->tags[range.first].tag == TAG_ADVERB &&
	    tag_at(p, range.first + 1) == TAG_COMMA && !pattern->facet)
		return true;
	while (range.first + 1 < range.end &&
	       (p->tags[range.first].tag == TAG_DETERMINER ||
		(p->tags[range.first].tag == TAG_ADVERB &&
		 !word_is(p, range.first, "most"))))
		range.first++; /* "often worse", "a safe drug" */
	for (size_t i = range.first; i < range.end && i < range.first + 6; i++)
		for (size_t k = 0; k < pattern->refuse_count; k++) {
			struct slice fold = p->tokens[i].fold, word;

			if (pattern->refuse[k][0] != fold.bytes[0])
				continue; /* as most do */
			word = slice_of(pattern->refuse[k]);
			if (slice_equal(fold, word) ||
			    (fold.length == word.length + 1 &&
			     slice_starts_with(fold, pattern->refuse[k]) &&
			     fold.bytes[word.length] == 's'))
				return true;
		}
	/* "orally" is as much as a route needs */
	if (((m->rendering.subject.antecedent &&
	      strcmp(pattern->relation, "route") != 0 &&
	      strcmp(pattern->relation, "frequency") != 0) ||
	     (strcmp(pattern->relation, "property") == 0 &&
	      range.end - range.first < 3)) &&
	    says_too_little(m))
		return true;
	/* "similar microparticles": to which, was said before */
	if (range.first < range.end &&
	    token_is(&p->tokens[range.first], "similar"))
		return true;
	if (cut_short(m))
		return true;
	/* "a lower risk": of what?  But it may have a marker. */
	if (range.end > range.first && !making_relation_is(m, "marker_of") &&
	    !(range.end > 1 && (word_is(p, range.end - 2, "at") ||
				tag_at(p, range.end - 2) == TAG_NOUN)) &&
	    (word_is(p, range.end - 1, "risk") ||
	     word_is(p, range.end - 1, "chance") ||
	     word_is(p, range.end - 1, "likelihood")))
		return true;
	/* "fall measurably", "measured early": an adverb answers only "how" */
	if (range.end == range.first + 1 &&
	    p->tags[range.first].tag == TAG_ADVERB &&
	    strcmp(pattern->relation, "manner") != 0 &&
	    strcmp(pattern->relation, "route") != 0)
		return true;
	short_form = definition_find(m->context, slice_of(m->claim->answer),
				     &plural);
	return short_form && !short_form->entry;
}

/* "by treating the root cause": an advertisement need not say which. */
static bool promises_cause(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = m->match->all.first; i + 1 < m->match->all.end; i++)
		if ((word_is(p, i, "underlying") || word_is(p, i, "root")) &&
		    (word_is(p, i + 1, "cause") || word_is(p, i + 1, "causes")))
			return m->context->marketing;
	return false;
}

const char *worth_refusal(const struct making *m)
{
	if (praise_is_answer(m))
		return "says little";
	if (compared_with_nothing(m))
		return "compared with what is not said";
	if (vague_subject(m))
		return "its subject is not said";
	if (under_whether(m))
		return "stands under whether";
	if (under_when(m))
		return "stands under a condition";
	if (denies_lack(m))
		return "says little";
	if (reason_of_another(m))
		return "its reason is another's";
	if (leaves_over(m) || denies_partly(m))
		return "a part of the statement is left over";
	if (answer_refused(m) || kind_vague(m) || asks_for_none(m))
		return "says little";
	if (making_has_cue(m, CUE_CALL) || promises_cause(m))
		return "advertising";
	return NULL;
}
