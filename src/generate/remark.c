#include "generate/remark.h"

#include <string.h>

#include "generate/platitude.h"
#include "generate/tautology.h"

/* The answer's first token that is no adverb. */
static size_t first_told(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;

	while (first + 1 < m->rendering.answer.end &&
	       tag_at(p, first) == TAG_ADVERB)
		first++;
	return first;
}

/* Does the answer stand behind the verb, an article between at most? */
static bool is_predicate(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;
	size_t first = m->rendering.answer.first;

	while (first > 0 && tag_at(p, first - 1) == TAG_DETERMINER)
		first--;
	return v && first == v->range.end &&
	       m->rendering.answer.end > m->rendering.answer.first;
}

static bool ends_in(struct slice word, struct slice end)
{
	return word.length > end.length + 2 &&
	       memcmp(word.bytes + word.length - end.length, end.bytes,
		      end.length) == 0;
}

/* A word such as "placed" or "getting", whatever it is taken for. */
static bool is_verbal(const struct parse *p, size_t i)
{
	static const char *const irregular[] = {
		"born", "overcome", "taken", "given", "made",  "held", "drawn",
		"done", "lost",     "put",   "kept",  "split", NULL
	};
	enum word_tag tag = tag_at(p, i);

	if (word_is_any(p, i, irregular))
		return true;

	return tag == TAG_PARTICIPLE || tag == TAG_GERUND ||
	       (tag != TAG_STOP && i < p->count &&
		(ends_in(p->tokens[i].fold, SLICE("ed")) ||
		 ends_in(p->tokens[i].fold, SLICE("ing"))));
}

/* "placed in", "fixed back into", "split or crushed": no noun it is of. */
static bool is_done_to_it(const struct making *m)
{
	static const char *const particles[] = { "back", "down", "up",   "out",
						 "off",  "away", "over", NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = first_told(m), next = first + 1;

	if (word_is(p, first, "getting") || word_is(p, first, "becoming"))
		return true;
	/* "swelling of the face" */
	if (tag_at(p, first) == TAG_NOUN && word_is(p, next, "of"))
		return false;
	if (!is_verbal(p, first) || p->tags[first].plural ||
	    ends_in(p->tokens[first].fold, SLICE("tolerated")))
		return false;
	if (next >= m->rendering.answer.end || tag_at(p, next) == TAG_ADVERB ||
	    tag_at(p, next) == TAG_PREPOSITION || tag_at(p, next) == TAG_TO ||
	    ends_in(p->tokens[next].fold, SLICE("ly")) ||
	    word_is_any(p, next, particles))
		return true;
	return (tag_at(p, next) == TAG_CONJUNCTION || word_is(p, next, "/")) &&
	       is_verbal(p, next + 1);
}

/* "is from a paper", "are at the end": where it stands, not what it is. */
static bool begins_in_place(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = first_told(m);

	return making_relation_is(m, "property") &&
	       tag_at(p, first) == TAG_PREPOSITION &&
	       (word_is(p, first, "from") || word_is(p, first, "at") ||
		word_is(p, first, "with") || word_is(p, first, "on"));
}

/* "a regulator, and its failure throws it into chaos": no member. */
static bool lists_clause(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range items[ITEM_LIMIT];
	size_t count = list_items(p, m->rendering.answer, items, ITEM_LIMIT);

	for (size_t k = 0; m->rendering.list && k < count; k++) {
		if (k && tag_at(p, items[k].first) == TAG_POSSESSIVE)
			return true;
		for (size_t i = items[k].first + 1; i < items[k].end; i++) {
			if (tag_at(p, i) == TAG_RELATIVE ||
			    word_is(p, i, "that") || tag_at(p, i) == TAG_TO)
				break;
			if (tag_at(p, i) == TAG_VERB &&
			    tag_at(p, i - 1) == TAG_NOUN &&
			    (tag_at(p, i + 1) == TAG_DETERMINER ||
			     tag_at(p, i + 1) == TAG_DEMONSTRATIVE ||
			     tag_at(p, i + 1) == TAG_POSSESSIVE))
				return true;
		}
	}
	return false;
}

/* "the first is over 140, or the second is over 90": neither holds alone. */
static bool is_alternative(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t first = m->match->all.first, end = m->match->all.end;

	if (!making_relation_is(m, "property"))
		return false;
	if (s)
		for (size_t i = s->range.first; i + 2 < s->range.end; i++)
			if (tag_at(p, i) == TAG_COMMA &&
			    word_is(p, i + 1, "or") && word_is(p, i + 2, "the"))
				return true;
	return (first > 1 && word_is(p, first - 1, "or") &&
		tag_at(p, first - 2) == TAG_COMMA) ||
	       (tag_at(p, end) == TAG_COMMA && word_is(p, end + 1, "or") &&
		word_is(p, end + 2, "the"));
}

/* "the most common complication, and patients have": two in one. */
static bool joins_clauses(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);
	size_t commas = 0, joined = 0;

	for (size_t i = s ? s->range.first : 0; s && i + 1 < s->range.end;
	     i++) {
		commas += tag_at(p, i) == TAG_COMMA;
		joined += tag_at(p, i) == TAG_COMMA && word_is(p, i + 1, "and");
	}
	return commas == 1 && joined == 1;
}

/* "While many are common in children, some, such as": past the clause. */
static bool leaves_concession(const struct making *m)
{
	static const char *const leads[] = { "while", "although", "though",
					     "whereas", NULL };
	const struct parse *p = &m->statement->parse;
	struct range all = m->match->all;

	if (!word_is_any(p, 0, leads) || all.first > 1 || m->rendering.list)
		return false;
	for (size_t i = all.first; i + 2 < all.end; i++)
		if (tag_at(p, i) == TAG_COMMA &&
		    (word_is(p, i + 1, "some") || word_is(p, i + 1, "others")))
			return true;
	return false;
}

/* "one test patients may have is": two verbs taken for one. */
static bool has_two_verbs(const struct making *m)
{
	static const char *const be[] = { "is", "are", "was", "were", NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	for (size_t i = v ? v->range.first : 0; v && i + 1 < v->range.end; i++)
		if (tag_at(p, i) == TAG_HAVE && word_is_any(p, i + 1, be))
			return true;
	return false;
}

/* "the risk of heart attacks increases": "attacks" is no verb there. */
static bool is_verb_of_term(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	for (size_t i = 0; v && i < p->term_count; i++)
		if (p->terms[i].first < v->verb.head &&
		    p->terms[i].end > v->verb.head)
			return true;
	return false;
}

/* "are shown below", "is given above" */
static bool points_on_page(const struct making *m)
{
	static const char *const words[] = { "below", "above", "here",
					     "overleaf", NULL };
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	return answer.end == answer.first + 1 &&
	       word_is_any(p, answer.first, words);
}

/* "at least 2 of the following": which they are, stands elsewhere. */
static bool points_ahead(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t end = m->rendering.answer.end;

	end += word_is(p, end, "of");
	end += word_is(p, end, "the");
	return end > m->rendering.answer.end && word_is(p, end, "following");
}

/* "many treatments are pills": nobody asks what many are. */
static bool is_of_some(const struct making *m)
{
	static const char *const words[] = { "many",    "most",    "some",
					     "several", "few",     "numerous",
					     "various", "certain", "any",
					     "each",    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);

	return s && word_is_any(p, s->range.first, words);
}

/* "for those with gout, including women": "which those" asks for no kind. */
static bool is_no_kind(const struct making *m)
{
	const struct capture *kind = match_capture(m->match, "H", 1);

	return kind &&
	       word_is(&m->statement->parse, kind->range.first, "those");
}

const char *remark_refusal(const struct making *m)
{
	static const char *const be[] = { "be", NULL };

	if (m->match->pattern->gap)
		return NULL;
	if (is_verb_of_term(m) || has_two_verbs(m))
		return "a noun was taken for a verb";
	if (platitude_is(m) || is_no_kind(m) ||
	    (making_relation_is(m, "used_for") && is_of_some(m)))
		return "asks for nothing definite";
	if (tautology_is(m))
		return "says what the name says";
	if (m->match->pattern->polar)
		return NULL;
	if (points_on_page(m) || points_ahead(m))
		return "points to a place on the page";
	if (joins_clauses(m) || leaves_concession(m))
		return "two clauses are run together";
	if (is_alternative(m))
		return "an alternative to another";
	if (!is_predicate(m) || m->rendering.cloze)
		return NULL;
	if (making_verb_is(m, be) && is_done_to_it(m))
		return "what was done to it is no answer";
	if (making_relation_is(m, "property") && lists_clause(m))
		return "a clause is no member of a list";
	if (making_verb_is(m, be) && (is_of_some(m) || begins_in_place(m)))
		return "asks for nothing definite";
	return NULL;
}
