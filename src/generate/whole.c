#include "generate/whole.h"

#include <string.h>

enum {
	SHARED_WORDS = 19, /* a longer answer is better taken apart */
	PHRASE_WORDS = 15, /* so many are still said in one breath */
	SHORT_ITEM = 3     /* tokens of one that leans on its neighbour */
};

static bool is_verb(const struct parse *p, size_t i)
{
	while (i < p->count && p->tags[i].tag == TAG_ADVERB)
		i++;
	return i < p->count && p->tags[i].tag == TAG_VERB;
}

/* The item without what stands in brackets behind it. */
static struct range bare(const struct parse *p, struct range item)
{
	for (size_t i = item.first + 1; i < item.end; i++)
		if (p->tags[i].tag == TAG_OPEN)
			item.end = i;
	return item;
}

/* "lesions, primarily in the brain and spine": where, no further member. */
static bool adds_place(const struct parse *p, size_t i)
{
	return i + 1 < p->count && p->tags[i].tag == TAG_ADVERB &&
	       (p->tags[i + 1].tag == TAG_PREPOSITION ||
		(p->tags[i + 1].tag == TAG_PARTICIPLE &&
		 tag_at(p, i + 2) == TAG_PREPOSITION));
}

/* "techniques to repair, replace or regenerate", "interleukin-4, -5, -13". */
static bool goes_on_in_first(const struct parse *p, const struct range *items,
			     size_t count)
{
	for (size_t i = 1; i < count; i++)
		if ((is_verb(p, items[i].first) &&
		     !is_verb(p, items[0].first)) ||
		    token_is(&p->tokens[items[i].first], "-") ||
		    adds_place(p, items[i].first))
			return true;
	return false;
}

/* "in the skin, joints and liver", "guide diagnosis, therapy and follow-up" */
static bool leads_all(const struct parse *p, const struct range *items,
		      size_t count)
{
	enum word_tag lead = p->tags[items[0].first].tag;

	if (lead != TAG_PREPOSITION && lead != TAG_VERB)
		return false;
	for (size_t i = 1; i < count; i++)
		if (p->tags[items[i].first].tag == lead ||
		    is_verb(p, items[i].first))
			return false;
	return true;
}

/* "to keep remission by easing pain, preventing damage and saving function" */
static bool gerunds_go_on(const struct parse *p, const struct range *items,
			  size_t count)
{
	bool held = false;

	if (p->tags[items[0].first].tag == TAG_GERUND)
		return false;
	for (size_t i = items[0].first; i < items[0].end; i++)
		held = held || p->tags[i].tag == TAG_GERUND;
	for (size_t i = 1; i < count && held; i++)
		held = p->tags[items[i].first].tag == TAG_GERUND;
	return held;
}

/* "a", "an" before the first or at its beginning; "any", "every". */
static bool is_one(const struct parse *p, struct range first)
{
	static const char *const words[] = { "a", "an", "any", "every", NULL };

	return token_is_any(&p->tokens[first.first], words) ||
	       (first.first > 0 &&
		token_is_any(&p->tokens[first.first - 1], words));
}

/* "cells that become bone, fat and muscle": what they become. */
static bool goes_on_in_relative(const struct parse *p,
				const struct range *items, size_t count)
{
	bool open = false;

	for (size_t i = items[0].first + 1; i + 1 < items[0].end; i++)
		if ((p->tags[i].tag == TAG_RELATIVE || word_is(p, i, "that")) &&
		    p->tags[i - 1].tag == TAG_NOUN &&
		    (is_verb(p, i + 1) || p->tags[i + 1].tag == TAG_MODAL))
			open = true;
	for (size_t k = 1; open && k < count; k++)
		for (size_t i = items[k].first; i < items[k].end; i++)
			if (p->tags[i].tag == TAG_RELATIVE ||
			    (p->tags[i].tag == TAG_PREPOSITION &&
			     !word_is(p, i - 1, "such")) ||
			    word_is(p, i, "that") || is_verb(p, i))
				return false;
	return open;
}

/* "a disease that causes wheeze, cough and fever", "a disorder marked by". */
static bool is_described(const struct parse *p, const struct range *items,
			 size_t count)
{
	static const char *const articles[] = { "a", "an", NULL };
	size_t head = noun_phrase_head(p, items[0]);

	if (!is_one(p, items[0]) || p->tags[head].plural)
		return false;
	for (size_t i = 1; i < count; i++)
		if (token_is_any(&p->tokens[items[i].first], articles) &&
		    token_is_any(&p->tokens[items[0].first], articles))
			return false;
	for (size_t i = items[0].first; i + 1 < items[0].end; i++)
		if (p->tags[i].tag == TAG_RELATIVE ||
		    (i > head && word_is(p, i, "with")) ||
		    (i > head && p->tags[i].tag == TAG_PARTICIPLE &&
		     p->tags[i + 1].tag == TAG_PREPOSITION))
			return true;
	return false;
}

static bool brings_examples(const struct parse *p, size_t i)
{
	return word_is(p, i, "including") ||
	       (word_is(p, i, "such") && word_is(p, i + 1, "as"));
}

/* "drugs such as a, b and c", not in brackets. */
static bool names_examples(const struct parse *p, struct range first)
{
	for (size_t i = first.first + 1; i < first.end; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			return false; /* what follows is aside */
		if (brings_examples(p, i))
			return true;
	}
	return false;
}

static size_t preposition_in(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_PREPOSITION)
			return i;
	return range.end;
}

/* Are all but the first short, and all but first and last without "of"? */
static bool lean(const struct parse *p, const struct range *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		size_t end = preposition_in(p, items[i]);

		if (end - items[i].first > SHORT_ITEM ||
		    (i + 1 < count && end < items[i].end) ||
		    p->tags[items[i].first].tag == TAG_DETERMINER ||
		    p->tags[items[i].first].tag == TAG_PARTICIPLE)
			return false;
	}
	return true;
}

/* Are all members after `at` of one type of term: cartilage, bone, skin? */
static bool of_one_type(const struct parse *p, size_t at,
			const struct range *items, size_t count)
{
	const struct lexicon_match *term =
		term_in(p, (struct range){ at, items[0].end }, NULL);

	if (!term ||
	    term_in(p, (struct range){ items[0].first, at }, term->entry->type))
		return false;
	for (size_t i = 1; i < count; i++)
		if (!term_in(p, items[i], term->entry->type))
			return false;
	return true;
}

/* "loss of the cartilage, bone and ligaments", "degree of pain, fever ...". */
static bool shares_head(const struct parse *p, const struct range *items,
			size_t count)
{
	static const char *const measures[] = {
		"degree",      "level",        "levels",      "rate",
		"rates",       "amount",       "number",      "risk",
		"differences", "variability",  "severity",    "frequency",
		"changes",     "history",      "improvement", "improvements",
		"reduction",   "reductions",   "loss",        "impairment",
		"impairments", "inflammation", "damage",      "swelling",
		"weakness",    "numbness",     "infection",   "infections",
		"cancer",      "cancers",      "scarring",    "injury",
		NULL
	};
	size_t at = preposition_in(p, items[0]);
	size_t last = at;

	if (at == items[0].first || at == items[0].end ||
	    !lean(p, items, count))
		return false;
	for (size_t i = at; i < items[0].end; i++)
		if (p->tags[i].tag == TAG_PREPOSITION)
			last = i;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first < at && p->terms[i].end > at)
			return false; /* "loss of smell" is one thing */
	return token_is_any(&p->tokens[at - 1], measures) ||
	       of_one_type(p, last, items, count);
}

/* "swelling, pain and redness in the joints". */
static bool shares_place(const struct parse *p, const struct range *items,
			 size_t count)
{
	static const char *const places[] = { "in",     "on",         "within",
					      "around", "throughout", NULL };
	struct range last = items[count - 1];
	size_t at = preposition_in(p, last);

	if (at == last.end || !token_is_any(&p->tokens[at], places) ||
	    at - last.first != 1)
		return false;
	for (size_t i = 0; i + 1 < count; i++)
		if (items[i].end - items[i].first > 1)
			return false;
	return true;
}

/* Does the word only describe: "renal", "carotid", "coronary"? */
static bool is_adjective(const struct parse *p, size_t i)
{
	static const char *const ends[] = { "al", "ic",  "ary", "oid", "tid",
					    "ar", "ous", "ive", "ory", NULL };
	struct slice fold = p->tokens[i].fold;

	if (p->tags[i].tag == TAG_ADJECTIVE)
		return true;
	for (size_t k = 0; p->tags[i].tag == TAG_NOUN && ends[k]; k++) {
		size_t size = strlen(ends[k]);

		if (fold.length > size + 2 &&
		    memcmp(fold.bytes + fold.length - size, ends[k], size) == 0)
			return true;
	}
	return false;
}

/* "coronary, carotid or peripheral artery disease", "a complex, rare ...". */
static bool shares_noun(const struct parse *p, const struct range *items,
			size_t count)
{
	struct range last;

	for (size_t i = 0; i + 1 < count; i++) {
		size_t at = items[i].first;

		if (i == 0 && is_one(p, items[i]) &&
		    p->tags[at].tag == TAG_DETERMINER)
			at++;
		if (items[i].end - at != 1 || !is_adjective(p, at))
			return false;
	}
	last = bare(p, items[count - 1]);
	return last.end - last.first > 1;
}

/* "many food, drug and disease interactions": the noun is in the last. */
static bool shares_plural(const struct parse *p, const struct range *items,
			  size_t count)
{
	static const char *const many[] = { "multiple", "several",  "many",
					    "various",  "numerous", NULL };
	struct range last = bare(p, items[count - 1]);

	if (!token_is_any(&p->tokens[items[0].first], many) ||
	    last.end - last.first < 2 || !p->tags[last.end - 1].plural)
		return false;
	for (size_t i = 0; i + 1 < count; i++)
		if (items[i].end - items[i].first != (i ? 1U : 2U) ||
		    p->tags[items[i].end - 1].plural)
			return false;
	return true;
}

/* "treated with a drug, a diet or a splint": one verb for all of them. */
static bool shares_participle(const struct parse *p, const struct range *items,
			      size_t count)
{
	if (p->tags[items[0].first].tag != TAG_PARTICIPLE ||
	    preposition_in(p, items[0]) == items[0].end)
		return false;
	for (size_t i = 1; i < count; i++)
		if (p->tags[items[i].first].tag == TAG_PARTICIPLE)
			return false;
	return true;
}

/* "clotting factors II, VII and X", "vitamins A, D and E". */
static bool counts_on(const struct parse *p, const struct range *items,
		      size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct range item = bare(p, items[i]);
		const struct token *token = &p->tokens[item.end - 1];

		if ((item.end - item.first > 1) != (i == 0) ||
		    (token->kind != TOKEN_NUMBER &&
		     (token->fold.length > 4 || token->shape != SHAPE_UPPER)))
			return false;
	}
	return true;
}

static size_t words_in(const struct parse *p, struct range range)
{
	size_t count = 0;

	for (size_t i = range.first; i < range.end; i++)
		count += p->tokens[i].kind != TOKEN_MARK;
	return count;
}

/* "a combination of a, b and c": what it is of. */
static size_t behind_mixture(const struct parse *p, struct range range)
{
	static const char *const words[] = { "combination", "mixture",
					     "variety",     "triad",
					     "tetrad",      "pentad",
					     "range",       NULL };
	size_t i = range.first;

	i += tag_at(p, i) == TAG_DETERMINER;
	i += tag_at(p, i) == TAG_ADJECTIVE;
	return i + 2 < range.end && word_is_any(p, i, words) &&
			       word_is(p, i + 1, "of")
		       ? i + 2
		       : range.first;
}

struct range without_number(const struct parse *p, struct range range)
{
	static const char *const kinds[] = { "types",      "kinds",    "forms",
					     "groups",     "classes",  "stages",
					     "categories", "subtypes", "phases",
					     "parts",      "branches", NULL };
	size_t end = noun_phrase_core(p, range.first);
	size_t next = end + 1;

	if (p->tags[range.first].tag != TAG_NUMBER ||
	    !word_is_any(p, end - 1, kinds) || tag_at(p, end) != TAG_COMMA ||
	    next + 2 >= range.end)
		return range;
	for (size_t i = next; i + 1 < range.end; i++)
		if (p->tags[i].tag == TAG_CONJUNCTION)
			return (struct range){ next, range.end };
	return range;
}

/* "various diseases, including a and b": where what they are begins. */
static size_t behind_others(const struct parse *p, struct range range)
{
	static const char *const words[] = { "various",   "several",  "many",
					     "different", "numerous", "certain",
					     "multiple",  "diverse",  NULL };
	size_t i = range.first + 2;

	if (!word_is_any(p, range.first, words) ||
	    tag_at(p, range.first + 1) != TAG_NOUN)
		return range.first;
	i += tag_at(p, i) == TAG_COMMA;
	if (i + 4 >= range.end || !brings_examples(p, i))
		return range.first;
	i += word_is(p, i, "such") ? 2 : 1;
	for (size_t k = i; k < range.end; k++)
		if (p->tags[k].tag == TAG_CONJUNCTION)
			return i;
	return range.first;
}

struct range without_kind(const struct parse *p, struct range range)
{
	range.first = behind_others(p, (struct range){ behind_mixture(p, range),
						       range.end });
	if (p->tags[range.first].tag != TAG_QUANTIFIER ||
	    words_in(p, range) <= PHRASE_WORDS)
		return range;
	for (size_t i = range.first + 1; i + 2 < range.end; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			break;
		if (brings_examples(p, i)) {
			range.first = i + (word_is(p, i, "such") ? 2 : 1);
			break;
		}
	}
	return range;
}

bool answer_is_whole(const struct parse *p, struct range range,
		     const struct range *items, size_t count)
{
	if (count < 2 || goes_on_in_first(p, items, count) ||
	    names_examples(p, items[0]) || is_described(p, items, count) ||
	    goes_on_in_relative(p, items, count))
		return true;
	return words_in(p, range) <= SHARED_WORDS &&
	       (gerunds_go_on(p, items, count) || leads_all(p, items, count) ||
		shares_head(p, items, count) || shares_place(p, items, count) ||
		shares_noun(p, items, count) ||
		shares_plural(p, items, count) ||
		shares_participle(p, items, count) ||
		counts_on(p, items, count));
}
