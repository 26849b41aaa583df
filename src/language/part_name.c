#include "language/part_name.h"

#include <stdbool.h>
#include <string.h>

static const char *const names[] = { "background",   "importance",
				     "objective",    "objectives",
				     "aim",          "aims",
				     "purpose",      "introduction",
				     "context",      "rationale",
				     "hypothesis",   "design",
				     "setting",      "settings",
				     "participants", "patients",
				     "subjects",     "materials",
				     "method",       "methods",
				     "intervention", "interventions",
				     "exposures",    "measurements",
				     "main",         "outcome",
				     "outcomes",     "measures",
				     "results",      "findings",
				     "observations", "conclusion",
				     "conclusions",  "relevance",
				     "summary",      "interpretation",
				     "discussion",   "significance",
				     "limitations",  "evidence",
				     "review",       "data",
				     "sources",      "study",
				     "selection",    "extraction",
				     "synthesis",    "funding",
				     "and",          NULL };

/* What a sentence behind "Results" without a colon begins with. */
static const char *const openers[] = { "the", "a",     "an",    "to",   "we",
				       "in",  "this",  "these", "of",   "there",
				       "our", "among", "it",    "from", NULL };

static bool is_mark(const struct token *token, const char *mark)
{
	return token->kind == TOKEN_MARK && token_is(token, mark);
}

static bool has_capital(const struct token *token)
{
	return token->kind == TOKEN_NUMBER || token->shape != SHAPE_LOWER;
}

/* "BACKGROUND", "CONCLUSIONS AND RELEVANCE", "DESIGN, SETTING". */
static size_t skip_capitals(struct token_list all, size_t first)
{
	size_t i = first;

	while (i < all.count && all.tokens[i].shape == SHAPE_UPPER &&
	       token_is_any(&all.tokens[i], names)) {
		i++;
		while (i + 1 < all.count && (is_mark(&all.tokens[i], ",") ||
					     is_mark(&all.tokens[i], "&")))
			i++;
	}
	return i;
}

/* Does text begin at token `i` that isn't all in capitals? */
static bool begins_text(struct token_list all, size_t i)
{
	const struct token *token = &all.tokens[i];

	if (!token->space_before || !has_capital(token))
		return false;
	return token->shape != SHAPE_UPPER || i + 1 == all.count ||
	       token[1].shape != SHAPE_UPPER;
}

size_t part_name_end(struct token_list all, size_t first)
{
	const struct token *token = &all.tokens[first];
	size_t end = skip_capitals(all, first);

	if (end == first) {
		if (token->shape != SHAPE_CAPITALISED ||
		    !token_is_any(token, names) || token_is(token, "and"))
			return first;
		end = first + 1;
		if (end + 1 >= all.count)
			return first;
		if (token[1].shape == SHAPE_CAPITALISED &&
		    token_is_any(token + 1, openers))
			return end;
		return is_mark(token + 1, ":") && has_capital(token + 2)
			       ? end + 1
			       : first;
	}
	if (end + 1 < all.count && is_mark(&all.tokens[end], ":"))
		return end + 1;
	return end < all.count && begins_text(all, end) ? end : first;
}
