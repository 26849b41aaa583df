#include "generate/costs.h"

/* Words that only tell of trade; "cost" is one of economy as well. */
static bool is_of_trade(const struct token *token)
{
	static const char *const words[] = {
		"insurance", "insurer",   "insurers",   "copay",
		"copays",    "copayment", "copayments", "deductible",
		"refund",    "refunds",   "financing",  "pricing",
		"discount",  "discounts", "invoice",    "booking",
		"bookings",  "reputable", "affordable", "brochure",
		"medicare",  "medicaid",  NULL
	};

	/* none is shorter, and most other words are */
	return token->fold.length > 5 && token_is_any(token, words);
}

/* "a Medicare population": those whom a study looked at. */
static bool is_population(const struct parse *p, size_t i)
{
	static const char *const people[] = { "population", "beneficiaries",
					      "patients",   "cohort",
					      "data",       "claims",
					      "database",   NULL };

	return word_is_any(p, i + 1, people);
}

const char *costs_refusal(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range all = m->match->all;

	if (m->match->pattern->gap)
		return NULL;
	for (size_t i = all.first; i < all.end && i < p->count; i++)
		if (is_of_trade(&p->tokens[i]) && !is_population(p, i))
			return "tells of costs";
	return NULL;
}
