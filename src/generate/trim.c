#include "generate/trim.h"

#include <string.h>

#include "generate/second.h"

enum { WHOLE_TOKENS = 24 }; /* of an answer with its alternative */

static bool begins_verb(const struct parse *p, size_t i)
{
	while (i < p->count && p->tags[i].tag == TAG_ADVERB)
		i++;
	return i < p->count && p->tags[i].tag == TAG_VERB;
}

/* "and leading to ulcers", but not "[pain] and swelling". */
static bool acts(const struct parse *p, size_t gerund)
{
	enum word_tag next = tag_at(p, gerund + 1);

	return next == TAG_DETERMINER || next == TAG_POSSESSIVE ||
	       next == TAG_ADJECTIVE || next == TAG_NOUN ||
	       next == TAG_QUANTIFIER || next == TAG_PARTICIPLE ||
	       next == TAG_GERUND || next == TAG_TO ||
	       word_is(p, gerund + 1, "to") ||
	       (word_is(p, gerund, "resulting") &&
		word_is(p, gerund + 1, "in"));
}

/* "[caused by crystals] and often linked with age" */
static bool is_said_as_well(const struct parse *p, size_t i)
{
	size_t first = i;

	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	return i > first && i < p->count && p->tags[i].entry &&
	       (p->tags[i].entry->forms & VERB_PARTICIPLE) &&
	       tag_at(p, i + 1) == TAG_PREPOSITION;
}

/* Does a verb of its own begin here: "or promote repair", "and lower the"? */
static bool begins_predicate(const struct parse *p,
			     const struct pattern *pattern, size_t i)
{
	const char *facet = pattern->facet;

	while (i < p->count && p->tags[i].tag == TAG_ADVERB)
		i++;
	if (i + 1 >= p->count)
		return false;
	if (p->tags[i].tag == TAG_GERUND)
		return facet && strcmp(facet, "tail") == 0 && acts(p, i);
	if (p->tags[i].tag == TAG_ADJECTIVE)
		return p->tags[i].entry && p->tags[i].entry->verb &&
		       p->tags[i + 1].tag == TAG_DETERMINER;
	return p->tags[i].tag == TAG_VERB;
}

/* "a disorder first described in 1817": when, is no part of what it is. */
static struct range without_history(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (token_is(&p->tokens[i], "first") &&
		    p->tags[i + 1].tag == TAG_PARTICIPLE)
			range.end = i;
	return range;
}

/* ", especially in children": an example of what is said, at its end. */
static bool stresses(const struct parse *p, size_t i, size_t end)
{
	if (p->tags[i].tag != TAG_COMMA || !(word_is(p, i + 1, "especially") ||
					     word_is(p, i + 1, "particularly")))
		return false;
	for (i++; i < end; i++)
		if (p->tags[i].tag == TAG_COMMA ||
		    p->tags[i].tag == TAG_SEMICOLON)
			return false;
	return true;
}

/* Where "as well as many other conditions" begins; the end when it doesn't. */
static size_t others_begin(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i + 3 < range.end; i++) {
		size_t k = i + 3;

		if (!word_is(p, i, "as") || !word_is(p, i + 1, "well") ||
		    !word_is(p, i + 2, "as"))
			continue;
		k += tag_at(p, k) == TAG_QUANTIFIER;
		if (word_is(p, k, "other") || word_is(p, k, "others"))
			return i;
	}
	return range.end;
}

/* Where "etc.", "and so on" or "and others" begins that ends at `end`. */
static size_t rest_begins(const struct parse *p, size_t end)
{
	if (end < 3)
		return end;
	if (word_is(p, end - 1, "etc.") || word_is(p, end - 1, "etc"))
		return end - 1;
	if (word_is(p, end - 2, "so") &&
	    (word_is(p, end - 1, "on") || word_is(p, end - 1, "forth")))
		return end - 2;
	if (word_is(p, end - 1, "others") &&
	    p->tags[end - 2].tag == TAG_CONJUNCTION &&
	    p->tags[end - 3].tag != TAG_COMMA)
		return end - 1;
	return end;
}

/* Members that nobody names end no list, nor does a citation behind them. */
static struct range without_rest(const struct parse *p, struct range range)
{
	size_t end = range.end, rest;

	if (end > range.first && p->tags[end - 1].tag == TAG_CLOSE)
		while (end > range.first && p->tags[--end].tag != TAG_OPEN)
			;
	rest = others_begin(p, range);
	if (rest == range.end)
		rest = rest_begins(p, end);
	else
		end = range.end;
	if (rest == end)
		return range;
	while (rest > range.first && (p->tags[rest - 1].tag == TAG_COMMA ||
				      p->tags[rest - 1].tag == TAG_SEMICOLON ||
				      p->tags[rest - 1].tag == TAG_CONJUNCTION))
		rest--;
	if (rest > range.first)
		range.end = rest;
	return range;
}

/*
 * "the main store, and in inflammation", "a burden and, depending on age":
 * where a clause of its own goes on in front of what it says.
 */
static struct range without_lead(const struct parse *p, struct range range)
{
	size_t i = range.end;

	while (i > range.first + 1 && p->tags[i - 1].tag != TAG_CONJUNCTION &&
	       p->tags[i - 1].tag != TAG_CLOSE)
		i--;
	if (--i <= range.first || p->tags[i].tag != TAG_CONJUNCTION ||
	    p->tags[range.first].tag == TAG_PREPOSITION ||
	    (p->tags[i - 1].tag != TAG_COMMA &&
	     p->tags[i + 1].tag != TAG_COMMA))
		return range;
	for (size_t k = i + 2; k < range.end; k++)
		if (p->tags[k].tag == TAG_COMMA)
			return range;
	if (p->tags[i + 1].tag == TAG_COMMA ||
	    (word_is(p, i + 1, "in") && p->tags[range.end - 1].tag == TAG_NOUN))
		range.end = p->tags[i - 1].tag == TAG_COMMA ? i - 1 : i;
	return range;
}

/* "a, b, and c with varying onset": what is said of all, behind the last. */
static bool bears_on_all(const struct parse *p, size_t i, size_t end)
{
	static const char *const words[] = { "different", "differing",
					     "varying",   "variable",
					     "various",   NULL };

	if (!word_is(p, i, "with") || i + 1 >= end)
		return false;
	for (size_t k = 0; words[k]; k++)
		if (word_is(p, i + 1, words[k]))
			return true;
	return false;
}

/* ", in that the dose is fixed": why it is so. */
static bool gives_reason(const struct parse *p, size_t i)
{
	return p->tags[i].tag == TAG_COMMA && word_is(p, i + 1, "in") &&
	       word_is(p, i + 2, "that");
}

/* "women with gout to help lower the urate": what for, not who. */
static bool gives_purpose(const struct parse *p, const struct pattern *pattern,
			  size_t i)
{
	static const char *const verbs[] = { "help",  "prevent",  "reduce",
					     "lower", "decrease", NULL };

	if (!pattern->facet || strcmp(pattern->facet, "whom") != 0 ||
	    p->tags[i].tag != TAG_TO || p->tags[i - 1].tag != TAG_NOUN)
		return false;
	for (size_t k = 0; verbs[k]; k++)
		if (word_is(p, i + 1, verbs[k]))
			return true;
	return false;
}

/*
 * "renin in response to bleeding, thirst, and sweat": the list is of what
 * brings it about, and no part of what is asked for.
 */
static bool brings_about(const struct parse *p, size_t i, size_t end)
{
	bool found = (word_is(p, i, "in") && word_is(p, i + 1, "response") &&
		      word_is(p, i + 2, "to")) ||
		     (word_is(p, i, "due") && word_is(p, i + 1, "to")) ||
		     (word_is(p, i, "because") && word_is(p, i + 1, "of")) ||
		     (word_is(p, i, "as") && word_is(p, i + 1, "a") &&
		      word_is(p, i + 2, "result"));

	for (; found && i < end; i++)
		if (p->tags[i].tag == TAG_COMMA)
			return true;
	return false;
}

/* "D2 receptors in this pathway": where, was said before. */
static struct range without_place(const struct parse *p, struct range range)
{
	if (range.end >= range.first + 4 &&
	    p->tags[range.end - 1].tag == TAG_NOUN &&
	    word_is(p, range.end - 2, "this") &&
	    (word_is(p, range.end - 3, "in") ||
	     word_is(p, range.end - 3, "at")))
		range.end -= 3;
	return range;
}

/* "[act on] receptors to raise the pulse": what for, not on what. */
static bool gives_aim(const struct parse *p, const struct pattern *pattern,
		      size_t first, size_t i)
{
	return first > 0 &&
	       (word_is(p, first - 1, "on") || word_is(p, first - 1, "with")) &&
	       strcmp(pattern->relation, "relation") == 0 && !pattern->facet &&
	       p->tags[i].tag == TAG_TO && p->tags[i - 1].tag == TAG_NOUN &&
	       (p->tags[i - 1].plural ||
		term_in(p, (struct range){ i - 1, i }, NULL));
}

/* "[blocks] receptors, chiefly located in the lung": of what is asked. */
static bool places(const struct parse *p, const struct pattern *pattern,
		   size_t comma, size_t end)
{
	size_t i = comma + 1;

	if (p->tags[comma].tag != TAG_COMMA || pattern->facet ||
	    strcmp(pattern->relation, "object") != 0)
		return false;
	while (i < end && p->tags[i].tag == TAG_ADVERB)
		i++;
	if (i == comma + 1 || i + 1 >= end ||
	    p->tags[i].tag != TAG_PARTICIPLE ||
	    p->tags[i + 1].tag != TAG_PREPOSITION)
		return false;
	for (; i < end; i++)
		if (p->tags[i].tag == TAG_COMMA)
			return false;
	return true;
}

/* "[where?] in the urine as free hormone", "in the marrow by stem cells" */
static bool tells_how(const struct parse *p, const struct pattern *pattern,
		      size_t i)
{
	return pattern->facet && strcmp(pattern->facet, "where") == 0 &&
	       p->tags[i].tag == TAG_PREPOSITION &&
	       (word_is(p, i, "as") || word_is(p, i, "by"));
}

size_t trim_alternative(const struct parse *p, struct range range)
{
	size_t next = range.end, verb;
	bool relative = false;

	for (size_t i = range.first; i < range.end; i++)
		relative = relative || p->tags[i].tag == TAG_RELATIVE;
	if (next < p->count && p->tags[next].tag == TAG_COMMA)
		next++;
	if (!relative || !word_is(p, next, "or"))
		return range.end;
	for (verb = next + 1;
	     verb < p->count && p->tags[verb].tag == TAG_ADVERB;)
		verb++;
	if (verb >= p->count ||
	    (p->tags[verb].tag != TAG_VERB && p->tags[verb].tag != TAG_MODAL &&
	     p->tags[verb].tag != TAG_HAVE && p->tags[verb].tag != TAG_BE))
		return range.end;
	verb = clause_end(p, verb);
	while (verb < p->count && p->tags[verb].tag == TAG_SUBORDINATOR)
		verb = clause_end(p, verb + 1); /* "or feels as if it were" */
	return verb;
}

/* Does a further member of a list follow: ", and the kidneys"? */
static bool lists_on(const struct parse *p, size_t comma, size_t end)
{
	return comma + 2 < end && p->tags[comma].tag == TAG_COMMA &&
	       p->tags[comma + 1].tag == TAG_CONJUNCTION &&
	       noun_phrase_core(p, comma + 2) > comma + 2;
}

/*
 * "a membrane, a sheet of vessels that grows under the retina": what the
 * first is, behind a comma.  A list goes on behind it.
 */
static bool explains(const struct parse *p, size_t comma, size_t end)
{
	bool related = false;

	if (p->tags[comma].tag != TAG_COMMA ||
	    !(word_is(p, comma + 1, "a") || word_is(p, comma + 1, "an")))
		return false;
	for (size_t i = comma + 2; i < end; i++) {
		related = related || p->tags[i].tag == TAG_RELATIVE;
		if (lists_on(p, i, end))
			return false;
	}
	return related;
}

struct range trim_whole(const struct parse *p, struct range range)
{
	size_t end = trim_alternative(p, range);

	if (end > range.end && end - range.first <= WHOLE_TOKENS)
		range.end = end;
	else
		range.end = second_begins(p, range);
	return range;
}

struct range trim_answer(const struct parse *p, const struct pattern *pattern,
			 struct range range)
{
	size_t commas = 0;
	struct range whole = trim_whole(p, range);

	if (whole.end > range.end)
		return whole;
	range = whole;
	if (pattern->definition)
		range = without_history(p, range);
	range = without_place(p, without_lead(p, without_rest(p, range)));
	if (begins_verb(p, range.first) || p->tags[range.first].tag == TAG_TO ||
	    p->tags[range.first].tag == TAG_GERUND)
		return range;
	for (size_t i = range.first + 1; i < range.end; i++) {
		if (gives_reason(p, i) || gives_purpose(p, pattern, i) ||
		    places(p, pattern, i, range.end) ||
		    tells_how(p, pattern, i) ||
		    gives_aim(p, pattern, range.first, i) ||
		    (!commas && (brings_about(p, i, range.end) ||
				 explains(p, i, range.end))) ||
		    (commas && bears_on_all(p, i, range.end))) {
			range.end = i;
			break;
		}
		commas += p->tags[i].tag == TAG_COMMA;
		if (p->tags[i].tag == TAG_RELATIVE ||
		    p->tags[i].tag == TAG_SUBORDINATOR ||
		    p->tags[i].tag == TAG_TO)
			break;
		if ((p->tags[i].tag == TAG_CONJUNCTION &&
		     (begins_predicate(p, pattern, i + 1) ||
		      is_said_as_well(p, i + 1))) ||
		    stresses(p, i, range.end)) {
			range.end = i;
			break;
		}
	}
	return range;
}

struct range trim_means(const struct parse *p, struct range range)
{
	size_t whole = range.end;

	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (token_is(&p->tokens[i], "by") &&
		    p->tags[i + 1].tag == TAG_GERUND)
			range.end = i;
	/* "an agonist that works": how, was cut off */
	if (range.end < whole && range.end > range.first + 3 &&
	    p->tags[range.end - 2].tag == TAG_RELATIVE &&
	    p->tags[range.end - 1].tag == TAG_VERB)
		range.end -= 2;
	return range;
}
