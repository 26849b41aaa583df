#include "generate/selling.h"

enum {
	PRAISE_PER_MILLE = 3, /* of all words, to be much */
	READER_LEAST = 2,     /* times that the reader is spoken to */
	STEM_CELLS_LEAST = 3,
	OFFERS_LEAST = 2
};

void selling_count_cues(struct selling *selling, struct cue_list cues)
{
	for (size_t i = 0; i < cues.count; i++) {
		selling->hype += cues.cues[i].kind == CUE_HYPE;
		selling->calls += cues.cues[i].kind == CUE_CALL;
	}
}

void selling_count_words(struct selling *selling, struct token_list tokens)
{
	static const char *const products[] = { "msc",          "mscs",
						"exosome",      "exosomes",
						"regenerative", NULL };

	for (size_t i = 0; i < tokens.count; i++) {
		const struct token *token = &tokens.tokens[i];

		bool own = token_is(token, "we") || token_is(token, "our");

		selling->own += own;
		selling->addresses += own || token_is(token, "you") ||
				      token_is(token, "your");
		selling->stem_cells += (i > 0 && token_is(token - 1, "stem") &&
					(token_is(token, "cell") ||
					 token_is(token, "cells"))) ||
				       token_is_any(token, products);
	}
	selling->words += tokens.count;
}

/* "Ideal candidate", "What to expect", "Why choose us": for customers. */
static bool is_offer(struct token_list tokens)
{
	static const char *const pairs[][2] = {
		{ "ideal", "candidate" }, { "ideal", "candidates" },
		{ "good", "candidate" },  { "to", "expect" },
		{ "why", "choose" },      { "recovery", "timeline" },
		{ "our", "approach" },    { "our", "process" },
		{ "our", "clinic" },      { "our", "team" },
		{ "get", "started" },     { "next", "steps" },
		{ "book", "your" },       { "treatment", "cost" },
		{ "a", "candidate" },     { "disqualify", "you" },
		{ "and", "downtime" },    { "key", "benefits" },
		{ "treatment", "costs" }, { "pricing", "and" },
	};

	for (size_t i = 0; i + 1 < tokens.count; i++)
		for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
			if (token_is(&tokens.tokens[i], pairs[k][0]) &&
			    token_is(&tokens.tokens[i + 1], pairs[k][1]))
				return true;
	return false;
}

void selling_count_heading(struct selling *selling, struct token_list tokens)
{
	selling->offers += is_offer(tokens);
	selling->asking += tokens.count > 2 &&
			   token_is(&tokens.tokens[tokens.count - 1], "?");
}

bool selling_told(const struct selling *s, bool offered)
{
	int signs = (s->calls >= 1) + (s->addresses >= READER_LEAST) +
		    (s->hype * 1000 >= s->words * PRAISE_PER_MILLE);

	if (offered && s->asking)
		return true;
	if (s->offers >= OFFERS_LEAST && s->stem_cells >= STEM_CELLS_LEAST)
		return true;
	if (!s->own) /* an institute's advice to patients calls them, too */
		return false;
	/* a practice's page on plain medicine calls, too */
	return signs >= (s->stem_cells >= STEM_CELLS_LEAST ? 2 : 3);
}
