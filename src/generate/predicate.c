#include "generate/predicate.h"

#include <stdint.h>
#include <string.h>

/* The answer's first token that is no adverb. */
static size_t first_of(const struct parse *p, struct range answer)
{
	size_t first = answer.first;

	while (first < answer.end && tag_at(p, first) == TAG_ADVERB)
		first++;
	return first;
}

/* "split or crushed", "getting thick", "no longer required" */
static bool is_half_of_verb(const struct parse *p, struct range answer)
{
	size_t first = first_of(p, answer);
	enum word_tag tag = tag_at(p, first);

	if (answer.first > 0 && tag_at(p, answer.first - 1) == TAG_PREPOSITION)
		return false; /* "useful for regenerating cartilage" */
	return tag == TAG_PARTICIPLE || tag == TAG_VERB || tag == TAG_GERUND ||
	       (word_is(p, answer.first, "no") &&
		word_is(p, answer.first + 1, "longer"));
}

/* "convenient", "medicine": one word that is neither a term nor a figure. */
static bool is_remark(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	const struct capture *s = match_capture(m->match, "S", 1);
	size_t first = first_of(p, answer);

	if (answer.end != first + 1 || term_in(p, answer, NULL) ||
	    p->tokens[first].kind != TOKEN_WORD ||
	    p->tokens[first].shape > SHAPE_CAPITALISED)
		return false;
	for (size_t i = s ? s->range.first : 0; s && i < s->range.end; i++)
		if (word_is(p, i, "of")) /* "the cause of gout is urate" */
			return false;
	return true;
}

/* "Gout has ...", not "patients with gout have ...". */
static bool is_disease(const struct making *m)
{
	const struct capture *s = match_capture(m->match, "S", 1);
	const struct lexicon_match *term =
		s ? term_in(&m->statement->parse, s->range, "condition") : NULL;

	return term && term->first == s->range.first;
}

/* "may be split": what a thing may be has an article or an adjective. */
static bool is_what_may_be(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;
	enum word_tag tag = tag_at(p, first_of(p, m->rendering.answer));

	static const char *const heads[] = {
		"event",     "option",     "problem",    "issue",
		"challenge", "tool",       "candidates", "candidate",
		"treatment", "experience", "options",    NULL
	};
	struct range answer = m->rendering.answer;

	if (!v || v->verb.auxiliary == SIZE_MAX ||
	    tag_at(p, v->verb.auxiliary) != TAG_MODAL ||
	    answer.end <= answer.first)
		return false;
	if (word_is_any(p, making_head(m, answer), heads))
		return true;
	return tag == TAG_NOUN &&
	       !p->tags[first_of(p, m->rendering.answer)].plural &&
	       !term_in(p, m->rendering.answer, NULL);
}

/* Words that classify, and do not only judge. */
static bool is_descriptor(const struct parse *p, size_t i)
{
	static const char *const words[] = { "reversible",
					     "irreversible",
					     "progressive",
					     "chronic",
					     "acute",
					     "episodic",
					     "bilateral",
					     "unilateral",
					     "symmetric",
					     "symmetrical",
					     "asymmetric",
					     "asymmetrical",
					     "painless",
					     "painful",
					     "silent",
					     "asymptomatic",
					     "self-limiting",
					     "self-limited",
					     "contagious",
					     "benign",
					     "malignant",
					     "fatal",
					     "intermittent",
					     "continuous",
					     "insidious",
					     "gradual",
					     "sudden",
					     "focal",
					     "diffuse",
					     "dangerous",
					     "toxic",
					     "inherited",
					     "recessive",
					     "sporadic",
					     "transient",
					     "permanent",
					     NULL };

	return word_is_any(p, i, words);
}

/* "like" asks for a description; one word of praise or blame is none. */
static bool describes_little(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	bool like = making_contains(m->claim->question, SLICE(" like?"));
	size_t adjectives = 0;

	for (size_t i = answer.first; i < answer.end; i++) {
		if (p->tags[i].tag == TAG_PREPOSITION && i > answer.first)
			break;
		if (is_descriptor(p, i) ||
		    (!like && p->tags[i].tag != TAG_ADVERB &&
		     p->tags[i].tag != TAG_GERUND))
			return false;
		adjectives += p->tags[i].tag == TAG_ADJECTIVE;
	}
	return adjectives < 2;
}

/* "they are the cells of the patient", "those who": which they are, not what.
 */
static bool is_pointed_out(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	if (word_is(p, first, "those"))
		return true;
	return m->rendering.subject.antecedent && first > 0 &&
	       (word_is(p, first, "the") || word_is(p, first - 1, "the"));
}

/* "may be split or crushed", "is appropriate for": said of it, not what. */
static bool is_said_of(const struct making *m)
{
	static const char *const words[] = { "appropriate", "suited",
					     "indicated",   "reserved",
					     "meant",       "intended",
					     NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	while (tag_at(p, first) == TAG_ADVERB)
		first++;
	return tag_at(p, first) == TAG_VERB || word_is_any(p, first, words) ||
	       (tag_at(p, first) == TAG_PARTICIPLE &&
		making_contains(m->claim->question, SLICE(" be like?")));
}

/* "harsh on", "ready to": an adjective that the tagger takes for a noun. */
static bool is_bare_word(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	return p->tags[first].tag != TAG_DETERMINER &&
	       m->rendering.answer.end > first + 1 &&
	       (word_is(p, first + 1, "on") || tag_at(p, first + 1) == TAG_TO);
}

/* "diet, bleeding and worms are common causes": they are to be asked for. */
static bool are_several(const struct making *m)
{
	struct range items[4];
	const struct capture *s = match_capture(m->match, "S", 1);

	return s && !m->match->pattern->facet &&
	       list_items(&m->statement->parse, s->range, items,
			  COUNT_OF(items)) > 2;
}

const char *predicate_refusal(const struct making *m)
{
	static const char *const be[] = { "be", NULL };
	static const char *const have[] = { "have", NULL };
	struct range answer = m->rendering.answer;
	bool line = making_relation_is(m, "line_of");

	if (!line && !making_relation_is(m, "property"))
		return NULL;
	if (!line && making_verb_is(m, have) && is_disease(m))
		return "a disease has many things";
	if (!making_verb_is(m, be) || answer.end == answer.first)
		return NULL;
	if (is_remark(m) || is_said_of(m) || are_several(m))
		return "asks for nothing definite";
	if (line)
		return NULL;
	if (is_half_of_verb(&m->statement->parse, answer) || is_what_may_be(m))
		return "half of a verb is no answer";
	return describes_little(m) || is_bare_word(m) || is_pointed_out(m) ||
			       (is_disease(m) &&
				making_contains(m->claim->question,
						SLICE(" like?")))
		       ? "asks for nothing definite"
		       : NULL;
}
