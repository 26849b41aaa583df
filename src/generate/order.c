#include "generate/order.h"

#include "language/order_verb.h"

enum { ORDER_WORDS = 6 };

/* "Offer", "Do not", "Never", and then something that it is done to. */
static bool begins(const struct parse *p)
{
	size_t at = word_is(p, 0, "never")                        ? 1
		    : word_is(p, 0, "do") && word_is(p, 1, "not") ? 2
								  : 0;

	if (p->tokens[0].shape != SHAPE_CAPITALISED || at >= p->count ||
	    !order_verb_is(&p->tokens[at]))
		return false;
	switch (tag_at(p, at + 1)) {
	case TAG_NOUN:
	case TAG_ADJECTIVE:
	case TAG_DETERMINER:
	case TAG_QUANTIFIER:
	case TAG_GERUND:
		return true;
	default:
		return false;
	}
}

bool order_is_whole(const struct statement *statement)
{
	const struct parse *p = &statement->parse;

	if (p->count < ORDER_WORDS || !begins(p))
		return false;
	switch (p->tags[p->count - 1].tag) {
	case TAG_NOUN:
	case TAG_ADVERB:
	case TAG_NUMBER:
	case TAG_CLOSE:
		return true;
	default:
		return false;
	}
}
