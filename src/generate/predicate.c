#include "generate/predicate.h"

#include <stdint.h>
#include <string.h>

static bool is_verb(const struct making *m, const char *const *lemmas)
{
	const struct capture *v = match_capture(m->match, "V", 1);

	for (; v && v->verb.lemma && *lemmas; lemmas++)
		if (strcmp(v->verb.lemma, *lemmas) == 0)
			return true;
	return false;
}

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

/* "What are rates just?": the adverb lost what it was of. */
static bool hangs(const char *question)
{
	static const char *const ends[] = { "ly?", " just?", " now?", " so?",
					    NULL };
	size_t length = strlen(question);

	for (size_t i = 0; ends[i]; i++) {
		size_t size = strlen(ends[i]);

		if (length > size &&
		    strcmp(question + length - size, ends[i]) == 0)
			return true;
	}
	return false;
}

/* "may be split": what a thing may be has an article or an adjective. */
static bool is_what_may_be(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = match_capture(m->match, "V", 1);
	enum word_tag tag = tag_at(p, first_of(p, m->rendering.answer));

	return v && v->verb.auxiliary != SIZE_MAX &&
	       tag_at(p, v->verb.auxiliary) == TAG_MODAL && tag == TAG_NOUN &&
	       !p->tags[first_of(p, m->rendering.answer)].plural &&
	       !term_in(p, m->rendering.answer, NULL);
}

const char *predicate_refusal(const struct making *m)
{
	static const char *const be[] = { "be", NULL };
	static const char *const have[] = { "have", NULL };
	struct range answer = m->rendering.answer;

	if (strcmp(m->match->pattern->relation, "line_of") == 0)
		return is_remark(m) ? "asks for nothing definite" : NULL;
	if (strcmp(m->match->pattern->relation, "property") != 0)
		return NULL;
	if (is_verb(m, have) && is_disease(m))
		return "a disease has many things";
	if (!is_verb(m, be) || answer.end == answer.first)
		return NULL;
	if (is_disease(m) &&
	    making_contains(m->claim->question, SLICE(" like?")))
		return "asks for nothing definite";
	return is_half_of_verb(&m->statement->parse, answer) ||
			       is_what_may_be(m)
		       ? "half of a verb is no answer"
	       : is_remark(m) || hangs(m->claim->question)
		       ? "asks for nothing definite"
		       : NULL;
}
