#include "generate/withdrawn.h"

enum { DENIAL_NEAR = 6 }; /* tokens: "this has not been firmly" */

static bool points_to_claim(const struct parse *p, size_t i)
{
	static const char *const words[] = { "this", "that", "it", NULL };
	static const char *const grounds[] = { "evidence", "data",    "support",
					       "effect",   "benefit", NULL };

	i += word_is(p, i, "the") || word_is(p, i, "this");
	return word_is_any(p, i, grounds) || word_is_any(p, i, words) ||
	       (i > 0 && word_is(p, i - 1, "this"));
}

/* "is unproven", "remains controversial" */
static bool is_doubted(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"unproven",    "unclear",      "controversial",
		"debated",     "disputed",     "uncertain",
		"unknown",     "experimental", "questionable",
		"unconfirmed", "lacking",      "weak",
		"unsupported", "anecdotal",    NULL
	};

	return word_is_any(p, i, words);
}

/* "is not evidence-based", "has not been proven" */
static bool is_ground(const struct parse *p, size_t i)
{
	static const char *const words[] = { "evidence-based",
					     "proven",
					     "proved",
					     "established",
					     "supported",
					     "confirmed",
					     "validated",
					     "demonstrated",
					     "shown",
					     "recommended",
					     "approved",
					     "clear",
					     "certain",
					     "conclusive",
					     "licensed",
					     "borne",
					     NULL };

	return word_is_any(p, i, words);
}

static bool takes_back(const struct parse *p, size_t first)
{
	bool denied = false;

	for (size_t i = first; i < p->count && i <= first + DENIAL_NEAR; i++) {
		if (tag_at(p, i) == TAG_COMMA || tag_at(p, i) == TAG_STOP)
			return false;
		denied = denied || tag_at(p, i) == TAG_NEGATION;
		if (is_doubted(p, i) || (denied && is_ground(p, i)))
			return true;
	}
	return false;
}

const char *withdrawn_refusal(const struct making *m)
{
	static const char *const turns[] = { "but", "although", "though",
					     "however", NULL };
	const struct parse *p = &m->statement->parse;

	if (m->match->pattern->gap)
		return NULL;
	for (size_t i = m->match->all.end; i + 2 < p->count; i++) {
		size_t next = i + 1;

		if (!word_is_any(p, i, turns))
			continue;
		next += tag_at(p, next) == TAG_COMMA;
		if (points_to_claim(p, next) && takes_back(p, next + 1))
			return "its sentence takes it back";
	}
	return NULL;
}
