#include "generate/order.h"

enum { ORDER_WORDS = 6 };

/* "Offer", "Do not", "Never", and then something that it is done to. */
static bool begins(const struct parse *p)
{
	static const char *const orders[] = {
		"offer",       "consider",   "start",   "give",      "continue",
		"stop",        "avoid",      "treat",   "use",       "add",
		"measure",     "check",      "monitor", "prescribe", "refer",
		"initiate",    "administer", "perform", "repeat",    "screen",
		"discontinue", "withhold",   "confirm", "exclude",   NULL
	};
	size_t at = word_is(p, 0, "never")                        ? 1
		    : word_is(p, 0, "do") && word_is(p, 1, "not") ? 2
								  : 0;

	if (p->tokens[0].shape != SHAPE_CAPITALISED ||
	    !word_is_any(p, at, orders))
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
