#include "generate/span.h"
#include "generate/trim.h"

#include <string.h>

/* "a cephalosporin plus a macrolide": the first of a pair alone. */
static bool cuts_pair(const struct parse *p, struct range answer)
{
	size_t next = answer.end;

	return word_is(p, next, "plus") || word_is(p, next, "together") ||
	       (word_is(p, next, "combined") && word_is(p, next + 1, "with")) ||
	       (word_is(p, next, "in") && word_is(p, next + 1, "combination"));
}

/* "a chronic, itchy": a noun was to follow. */
static bool lacks_noun(const struct parse *p, struct range answer)
{
	bool article = false;

	if (answer.end >= p->count || p->tags[answer.end].tag != TAG_COMMA)
		return false;
	for (size_t i = answer.first; i < answer.end; i++) {
		if (p->tags[i].tag == TAG_DETERMINER)
			article = true;
		else if (p->tags[i].tag != TAG_ADJECTIVE &&
			 p->tags[i].tag != TAG_ADVERB &&
			 p->tags[i].tag != TAG_COMMA &&
			 p->tags[i].tag != TAG_CONJUNCTION)
			return false;
	}
	return article || (answer.first > 0 &&
			   p->tags[answer.first - 1].tag == TAG_DETERMINER);
}

/* "people of African and Asian descent": cut before "and". */
static bool cuts_conjunct(const struct parse *p, struct range answer)
{
	size_t next = answer.end;
	size_t end;

	if (next + 1 >= p->count ||
	    !(word_is(p, next, "and") || word_is(p, next, "or")))
		return false;
	if (p->tags[next + 1].tag == TAG_GERUND)
		return false; /* "and causing pain": a further effect */
	end = noun_phrase_long(p, next + 1);
	return end > next + 1 &&
	       (end >= p->count || p->tags[end].tag == TAG_STOP ||
		p->tags[end].tag == TAG_SEMICOLON ||
		p->tags[end].tag == TAG_OPEN);
}

/* "such patients", "cells upon finding these": which, was said before. */
static bool points_back(const struct parse *p, struct range answer)
{
	static const char *const back[] = { "these", "those", NULL };

	return (word_is(p, answer.first, "such") &&
		!word_is(p, answer.first + 1, "as")) ||
	       word_is_any(p, answer.end - 1, back);
}

/* "in half of patients with gout [typically affected]" */
static bool cuts_sentence(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t next = m->match->all.end;

	if (!m->rendering.cloze || next >= p->count)
		return false;
	while (next < p->count && p->tags[next].tag == TAG_ADVERB)
		next++;
	return next < p->count && (p->tags[next].tag == TAG_PARTICIPLE ||
				   p->tags[next].tag == TAG_ADJECTIVE);
}

/* How many the words in front of a colon announce; 0 when they don't. */
static size_t announced(const struct parse *p, size_t colon)
{
	static const char *const words[] = { "two", "three", "four",  "five",
					     "six", "seven", "eight", NULL };

	for (size_t i = colon; i-- > 0 && p->tags[i].tag != TAG_COMMA;)
		for (size_t k = 0; words[k]; k++)
			if (word_is(p, i, words[k]))
				return k + 2;
	return 0;
}

/* "two phases: relief with a, b, or c": not the two. */
static bool counts_otherwise(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->rendering.answer.first;
	size_t count;

	if (m->rendering.items < 2 || first < 2 ||
	    p->tags[first - 1].tag != TAG_COLON)
		return false;
	count = announced(p, first - 1);
	return count && count != m->rendering.items;
}

/*
 * "a disease marked by: a, b, and c": no answer is before the colon, and the
 * question must not end there; a pattern that asks by what has no slot for it.
 */
static bool hangs_on_colon(const struct making *m, struct range answer)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *before = match_capture(m->match, "M", 1);
	size_t colon = answer.end;

	if (before && tag_at(p, before->range.end) == TAG_COLON)
		colon = before->range.end;
	return colon > 1 && tag_at(p, colon) == TAG_COLON &&
	       p->tags[colon - 1].tag == TAG_PREPOSITION;
}

/* "the flow and lead to pain": a further deed, and no part of the object. */
static bool runs_into_deed(const struct making *m, struct range answer)
{
	static const char *const deeds[] = { "lead",       "leads",
					     "result",     "results",
					     "contribute", "contributes",
					     NULL };
	const struct parse *p = &m->statement->parse;

	if (m->match->pattern->gap || m->match->pattern->polar ||
	    !making_relation_is(m, "object") || m->match->pattern->facet)
		return false;
	for (size_t i = answer.first + 1; i + 2 < answer.end; i++)
		if (p->tags[i].tag == TAG_CONJUNCTION &&
		    p->tags[i - 1].tag == TAG_NOUN &&
		    word_is_any(p, i + 1, deeds) &&
		    (tag_at(p, i + 2) == TAG_TO ||
		     tag_at(p, i + 2) == TAG_PREPOSITION))
			return true;
	return false;
}

/*
 * "reduces the effect of pills and another method [or a shield should be
 * used]": its last noun is what the next clause is about.
 */
static bool takes_next_subject(const struct parse *p, struct range answer)
{
	bool joined = false;

	for (size_t i = answer.first; i < answer.end; i++)
		joined = joined || p->tags[i].tag == TAG_CONJUNCTION;
	for (size_t i = answer.end; joined && i < p->count; i++)
		switch (p->tags[i].tag) {
		case TAG_MODAL:
			return i > answer.end &&
			       p->tags[i - 1].tag != TAG_CONJUNCTION;
		case TAG_NOUN:
		case TAG_ADJECTIVE:
		case TAG_DETERMINER:
		case TAG_PREPOSITION:
		case TAG_CONJUNCTION:
		case TAG_OPEN:
		case TAG_CLOSE:
			break;
		default:
			return false;
		}
	return false;
}

/*
 * "include A, which affects the wrist, and B, which causes numbness": B is no
 * more what A affects than what causes the numbness is A.
 */
static bool leaves_relative(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	bool joined = false;

	if (m->clause->subject.end <= m->clause->subject.first)
		return false;
	for (size_t i = m->match->all.first;
	     i <= m->match->all.end && i + 1 < p->count; i++) {
		if (tag_at(p, i) == TAG_COMMA &&
		    tag_at(p, i + 1) == TAG_CONJUNCTION)
			joined = true;
		if (joined && tag_at(p, i) == TAG_COMMA &&
		    tag_at(p, i + 1) == TAG_RELATIVE)
			return true;
	}
	return false;
}

/*
 * "a score for severity can guide care", "treating pain has helped": subject
 * and verb of their own.
 */
static bool is_sentence(const struct parse *p, struct range answer)
{
	bool deed = tag_at(p, answer.first) == TAG_GERUND;

	for (size_t i = answer.first + deed; i && i < answer.end; i++) {
		if (p->tags[i].tag == TAG_MODAL ||
		    (deed && p->tags[i].tag == TAG_HAVE))
			return i > answer.first &&
			       p->tags[i - 1].tag == TAG_NOUN &&
			       p->tags[answer.first - 1].tag !=
				       TAG_SUBORDINATOR;
		if (p->tags[i].tag != TAG_NOUN &&
		    p->tags[i].tag != TAG_ADJECTIVE &&
		    p->tags[i].tag != TAG_DETERMINER &&
		    p->tags[i].tag != TAG_PREPOSITION)
			return false;
	}
	return false;
}

/* "[causing] patients to feel tired": what they do, and no result. */
static bool is_deed_of_another(const struct making *m, struct range answer)
{
	const struct parse *p = &m->statement->parse;
	const char *facet = m->match->pattern->facet;

	return facet && strcmp(facet, "tail") == 0 && !m->rendering.cloze &&
	       word_is(p, answer.first - 1, "causing") &&
	       tag_at(p, noun_phrase_of(p, answer.first)) == TAG_TO;
}

/* "is recognised to soothe" asks for what it does, not for an object. */
static bool is_infinitive(const struct making *m, struct range answer)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *verb = m->verb;

	return verb && verb->verb.passive && making_relation_is(m, "object") &&
	       p->tags[answer.first].tag == TAG_TO;
}

/* "adenomas and, rarely, carcinomas account for": half of the subject. */
static bool cuts_subject(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *subject = making_subject(m);
	size_t at = subject ? subject->range.first : 0;

	return at > 4 && p->tags[at - 1].tag == TAG_COMMA &&
	       p->tags[at - 2].tag == TAG_ADVERB &&
	       p->tags[at - 3].tag == TAG_COMMA &&
	       p->tags[at - 4].tag == TAG_CONJUNCTION &&
	       p->tags[at - 5].tag == TAG_NOUN;
}

/* "X affects the hand, and Y, which causes pain": Y does, and not X. */
static bool is_of_next(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *before = match_capture(m->match, "M", 1);

	if (!m->rendering.cloze || !before ||
	    tag_at(p, before->range.end) != TAG_COMMA ||
	    tag_at(p, before->range.end + 1) != TAG_RELATIVE)
		return false;
	for (size_t i = before->range.first; i < before->range.end; i++)
		if (p->tags[i].tag == TAG_COMMA)
			return word_is(p, i + 1, "and");
	return false;
}

const char *span_refusal(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	if (answer.first >= answer.end)
		return NULL;
	if (cuts_pair(p, answer) ||
	    (!m->match->pattern->polar && cuts_conjunct(p, answer)))
		return "one of a pair";
	if (!m->match->pattern->polar && !m->match->pattern->gap &&
	    (is_sentence(p, answer) || is_infinitive(m, answer) ||
	     is_deed_of_another(m, answer)))
		return "the answer is a clause";
	if (runs_into_deed(m, answer) ||
	    (making_relation_is(m, "object") && takes_next_subject(p, answer)))
		return "the answer runs into another verb";
	if (lacks_noun(p, answer))
		return "adjectives without their noun";
	if (trim_alternative(p, answer) > answer.end)
		return "an alternative is cut";
	if (cuts_subject(m) || is_of_next(m))
		return "the subject is cut";
	if (leaves_relative(m))
		return "the answer leaves its clause";
	if (points_back(p, answer))
		return "answer points back";
	if (cuts_sentence(m))
		return "the sentence is cut";
	if (counts_otherwise(m))
		return "not as many as announced";
	if (hangs_on_colon(m, answer))
		return "the lead ends in a preposition";
	return NULL;
}
