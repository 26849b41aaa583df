#include "generate/refer.h"

#include <string.h>

#include "generate/belong.h"
#include "generate/definite.h"
#include "generate/population.h"
#include "generate/refer_private.h"

/* "it", "the former": words that stand for others, by their first letter. */
static bool is_reference(const struct parse *p, size_t i)
{
	static const char *const words[26][7] = {
		['a' - 'a'] = { "above", "aforementioned" },
		['b' - 'a'] = { "both" },
		['e' - 'a'] = { "either" },
		['f' - 'a'] = { "former" },
		['h' - 'a'] = { "he", "here" },
		['i' - 'a'] = { "it", "its", "i" },
		['l' - 'a'] = { "latter" },
		['n' - 'a'] = { "neither" },
		['o' - 'a'] = { "our" },
		['s' - 'a'] = { "such", "she", "similar", "same" },
		['t' - 'a'] = { "this", "these", "those", "they", "them",
				"their" },
		['u' - 'a'] = { "us" },
		['w' - 'a'] = { "we" },
		['y' - 'a'] = { "you", "your" },
	};
	char first = p->tokens[i].fold.bytes[0];

	return first >= 'a' && first <= 'z' &&
	       word_is_any(p, i, words[first - 'a']) &&
	       /* "type I", "those with gout" */
	       !((word_is(p, i, "i") || word_is(p, i, "those")) &&
		 p->tags[i].tag == TAG_NOUN);
}

/* "either gout or psoriasis" names both. */
static bool names_either(const struct parse *p, size_t i)
{
	if (!word_is(p, i, "either") && !word_is(p, i, "neither"))
		return false;
	for (size_t k = i + 1; k < p->count; k++)
		if (word_is(p, k, "or") || word_is(p, k, "nor") ||
		    (k == i + 1 && word_is(p, k, "of")))
			return true;
	return false;
}

/* "former smokers", "above the rest": nothing that was said before. */
static bool describes(const struct parse *p, size_t i)
{
	return (word_is(p, i, "former") && tag_at(p, i + 1) == TAG_NOUN &&
		(!i || !word_is(p, i - 1, "the"))) ||
	       (word_is(p, i, "above") && (tag_at(p, i + 1) == TAG_DETERMINER ||
					   tag_at(p, i + 1) == TAG_NUMBER));
}

bool refers_back(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++) {
		if (p->tags[i].fixed)
			continue; /* "such as" */
		if (word_is(p, i, "these") && word_is(p, i + 1, "types"))
			continue;
		if (word_is(p, i, "both") && i + 1 < range.end)
			continue;
		/* "at this time": now */
		if (word_is(p, i, "this") && word_is(p, i + 1, "time"))
			continue;
		if (is_reference(p, i) && !names_either(p, i) &&
		    !describes(p, i))
			return true;
	}
	return false;
}

struct range refer_without_tail(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i < range.end; i++)
		if (p->tags[i].tag == TAG_PARTICIPLE &&
		    p->tags[i - 1].tag == TAG_NOUN &&
		    refers_back(p, (struct range){ i, range.end }))
			range.end = i;
	return range;
}

/* "Type 1 diabetes is ... The disease": of the kind, not of the topic. */
static bool tells_of_kind(const struct context *context)
{
	const struct lexicon_entry *told = context->subject.entry;

	return told && context->subject.text && !context->subject.plural &&
	       strcmp(told->type, "condition") == 0 &&
	       term_is_kind_of(told, context->topic);
}

struct reference refer(struct context *context, const struct parse *p,
		       struct range range, const struct passage *passage)
{
	static const char *const condition[] = { "condition", "disease",
						 "disorder",  "illness",
						 "syndrome",  NULL };
	size_t head = noun_phrase_head(p, range);
	const struct lexicon_match *term = term_in(p, range, NULL);
	struct reference reference = { 0 };

	if (range.end == range.first)
		return reference;
	if (p->tags[range.first].tag == TAG_PRONOUN)
		return refer_pronoun(context, p, range);
	if (p->tags[range.first].tag == TAG_DEMONSTRATIVE &&
	    !(word_is(p, range.first + 1, "types")))
		return refer_demonstrative(context, p, range);
	if (word_is(p, range.first, "the") && range.end == range.first + 2 &&
	    word_is_any(p, head, condition) && context->topic)
		return population_shifted(context, p) ? reference
		       : tells_of_kind(context)
			       ? refer_mention(&context->subject)
			       : refer_topic(context);
	if (word_is(p, range.first, "the") && range.end == range.first + 2 &&
	    refer_kind_types(p->tokens[head].fold))
		return refer_demonstrative(context, p, range);
	if (definite_needed(p, range))
		return definite(context, p, range);
	if (belong_needed(p, range))
		return belong(context, p, range, passage);
	if (refers_back(p, range))
		return refer_within(context, p, range);
	reference.known = true;
	reference.text = refer_text(context, p, range);
	reference.entry = term ? term->entry : NULL;
	reference.plural = p->tags[head].plural;
	return reference;
}
